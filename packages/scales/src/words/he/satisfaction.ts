import type { LocaleFamily } from '../locale.js'

export const satisfaction: LocaleFamily = {
  labels: ['מאוד לא מרוצה', 'לא מרוצה', 'ניטרלי/ת', 'מרוצה', 'מרוצה מאוד'],
  questions: {
    experience: 'מה מידת שביעות הרצון שלך מהחוויה עם חברת {company}?',
    items: 'מה מידת שביעות הרצון שלך מכל אחד מאלה?',
  },
}
