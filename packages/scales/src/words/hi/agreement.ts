import type { LocaleFamily } from '../locale.js'

export const agreement: LocaleFamily = {
  labels: ['पूरी तरह असहमत', 'असहमत', 'कुछ हद तक असहमत', 'न सहमत न असहमत', 'कुछ हद तक सहमत', 'सहमत', 'पूरी तरह सहमत'],
  questions: { issue: '{company} ने मेरी समस्या हल करना मेरे लिए आसान बना दिया।' },
}
