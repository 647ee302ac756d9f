import type { LocaleFamily } from '../locale.js'

export const agreement: LocaleFamily = {
  labels: ['מאוד לא מסכים/ה', 'לא מסכים/ה', 'נוטה שלא להסכים', 'ניטרלי/ת', 'נוטה להסכים', 'מסכים/ה', 'מאוד מסכים/ה'],
  questions: {
    issue: 'חברת {company} הקלה עליי לפתור את הבעיה שלי.',
    order: 'חברת {company} הקלה עליי לבצע את ההזמנה שלי.',
    request: 'חברת {company} הקלה עליי לקבל מענה לפנייה שלי.',
    return: 'חברת {company} הקלה עליי להחזיר את המוצר.',
    'sign-up': 'חברת {company} הקלה עליי להירשם.',
    booking: 'חברת {company} הקלה עליי להזמין מקום.',
  },
}
