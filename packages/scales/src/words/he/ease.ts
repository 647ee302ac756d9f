import type { LocaleFamily } from '../locale.js'

export const ease: LocaleFamily = {
  labels: ['קשה מאוד', 'קשה', 'די קשה', 'לא קשה ולא קל', 'די קל', 'קל', 'קל מאוד'],
  questions: { task: 'באופן כללי, עד כמה היה קשה או קל להשלים את המשימה?' },
}
