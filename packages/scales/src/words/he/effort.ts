import type { LocaleFamily } from '../locale.js'

export const effort: LocaleFamily = {
  labels: ['מאמץ מועט מאוד', 'מאמץ מועט', 'מאמץ בינוני', 'מאמץ רב', 'מאמץ רב מאוד'],
  questions: { issue: 'כמה מאמץ נדרש ממך באופן אישי כדי לפתור את הבעיה שלך?' },
}
