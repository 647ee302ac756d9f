import type { LocaleFamily } from '../locale.js'

export const binary: LocaleFamily = {
  labels: ['Нет', 'Да'],
  questions: {
    issue: 'Было ли вам легко решить свою задачу?',
    order: 'Было ли вам легко оформить заказ?',
    request: 'Было ли вам легко получить ответ на своё обращение?',
    return: 'Было ли вам легко оформить возврат?',
    'sign-up': 'Было ли вам легко зарегистрироваться?',
    booking: 'Было ли вам легко оформить бронирование?',
  },
}
