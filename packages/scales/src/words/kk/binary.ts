import type { LocaleFamily } from '../locale.js'

export const binary: LocaleFamily = {
  labels: ['Жоқ', 'Иә'],
  questions: {
    issue: 'Мәселеңізді шешу оңай болды ма?',
    order: 'Тапсырысыңызды рәсімдеу оңай болды ма?',
    request: 'Өтінішіңізге жауап алу оңай болды ма?',
    return: 'Тауарды қайтару оңай болды ма?',
    'sign-up': 'Тіркелу оңай болды ма?',
    booking: 'Брондау оңай болды ма?',
  },
}
