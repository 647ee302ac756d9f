import type { LocaleFamily } from '../locale.js'

export const satisfaction: LocaleFamily = {
  labels: ['非常不满意', '不满意', '一般', '满意', '非常满意'],
  questions: { experience: '您对{company}提供的体验满意程度如何？', items: '您对以下各项的满意程度如何？' },
}
