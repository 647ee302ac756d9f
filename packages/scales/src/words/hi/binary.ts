import type { LocaleFamily } from '../locale.js'

export const binary: LocaleFamily = {
  version: 2,
  labels: ['नहीं', 'हाँ'],
  questions: {
    issue: 'क्या आपके लिए अपनी समस्या हल करना आसान था?',
    order: 'क्या आपके लिए ऑर्डर करना आसान था?',
    request: 'क्या आपके लिए अपना अनुरोध पूरा करवाना आसान था?',
    return: 'क्या आपके लिए सामान लौटाना आसान था?',
    'sign-up': 'क्या आपके लिए पंजीकरण करना आसान था?',
    booking: 'क्या आपके लिए बुकिंग करना आसान था?',
  },
}
