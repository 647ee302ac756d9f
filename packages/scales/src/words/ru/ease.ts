import type { LocaleFamily } from '../locale.js'

export const ease: LocaleFamily = {
  labels: ['Очень сложно', 'Сложно', 'Скорее сложно', 'Ни сложно, ни легко', 'Скорее легко', 'Легко', 'Очень легко'],
  questions: { task: 'В целом, насколько сложно или легко вам было выполнить задачу?' },
}
