import type { LocaleFamily } from '../locale.js'

export const satisfaction: LocaleFamily = {
  labels: ['非常に不満', '不満', 'どちらともいえない', '満足', '非常に満足'],
  questions: {
    experience: '{company}でのご体験にどの程度満足していますか？',
    items: '次の各項目にどの程度満足していますか？',
  },
}
