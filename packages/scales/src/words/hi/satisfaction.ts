import type { LocaleFamily } from '../locale.js'

export const satisfaction: LocaleFamily = {
  labels: ['बहुत असंतुष्ट', 'असंतुष्ट', 'न संतुष्ट न असंतुष्ट', 'संतुष्ट', 'बहुत संतुष्ट'],
  questions: { experience: '{company} के साथ अपने अनुभव से आप कितने संतुष्ट हैं?', items: 'इनमें से हर एक से आप कितने संतुष्ट हैं?' },
}
