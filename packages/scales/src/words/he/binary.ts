import type { LocaleFamily } from '../locale.js'

export const binary: LocaleFamily = {
  labels: ['לא', 'כן'],
  questions: {
    issue: 'האם היה לך קל לפתור את הבעיה?',
    order: 'האם היה לך קל לבצע את ההזמנה שלך?',
    request: 'האם היה לך קל לקבל מענה לפנייה שלך?',
    return: 'האם היה לך קל להחזיר את המוצר?',
    'sign-up': 'האם היה לך קל להירשם?',
    booking: 'האם היה לך קל להזמין מקום?',
  },
}
