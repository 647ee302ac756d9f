import type { LocaleFamily } from '../locale.js'

export const agreement: LocaleFamily = {
  labels: ['पूरी तरह असहमत', 'असहमत', 'कुछ हद तक असहमत', 'न सहमत न असहमत', 'कुछ हद तक सहमत', 'सहमत', 'पूरी तरह सहमत'],
  questions: {
    issue: '{company} ने मेरी समस्या हल करना मेरे लिए आसान बना दिया।',
    order: '{company} ने ऑर्डर करना मेरे लिए आसान बना दिया।',
    request: '{company} ने अपना अनुरोध पूरा करवाना मेरे लिए आसान बना दिया।',
    return: '{company} ने सामान लौटाना मेरे लिए आसान बना दिया।',
    'sign-up': '{company} ने पंजीकरण करना मेरे लिए आसान बना दिया।',
    booking: '{company} ने बुकिंग करना मेरे लिए आसान बना दिया।',
  },
}
