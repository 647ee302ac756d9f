import type { LocaleFamily } from '../locale.js'

export const effort: LocaleFamily = {
  labels: ['非常小', '较小', '中等', '较大', '非常大'],
  questions: { issue: '为了解决问题，您个人付出了多大的努力？' },
}
