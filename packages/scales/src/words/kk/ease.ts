import type { LocaleFamily } from '../locale.js'

export const ease: LocaleFamily = {
  labels: ['Өте қиын', 'Қиын', 'Біршама қиын', 'Қиын да, оңай да емес', 'Біршама оңай', 'Оңай', 'Өте оңай'],
  questions: { task: 'Жалпы алғанда, тапсырманы орындау қаншалықты қиын немесе оңай болды?' },
}
