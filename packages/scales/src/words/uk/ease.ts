import type { LocaleFamily } from '../locale.js'

export const ease: LocaleFamily = {
  labels: [
    'Дуже складно',
    'Складно',
    'Скоріше складно',
    'Ні складно, ні легко',
    'Скоріше легко',
    'Легко',
    'Дуже легко',
  ],
  questions: { task: 'Загалом, наскільки складно чи легко вам було виконати завдання?' },
}
