import type { LocaleFamily } from '../locale.js'

export const satisfaction: LocaleFamily = {
  labels: ['Sehr unzufrieden', 'Unzufrieden', 'Weder zufrieden noch unzufrieden', 'Zufrieden', 'Sehr zufrieden'],
  company: 'dem Unternehmen',
  questions: {
    experience: 'Wie zufrieden sind Sie mit Ihrer Erfahrung mit {company}?',
    items: 'Wie zufrieden sind Sie mit den folgenden Punkten?',
  },
}
