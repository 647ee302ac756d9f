import type { LocaleFamily } from '../locale.js'

export const agreement: LocaleFamily = {
  labels: ['מאוד לא מסכים/ה', 'לא מסכים/ה', 'נוטה שלא להסכים', 'ניטרלי/ת', 'נוטה להסכים', 'מסכים/ה', 'מאוד מסכים/ה'],
  questions: { issue: 'חברת {company} הקלה עליי לפתור את הבעיה שלי.' },
}
