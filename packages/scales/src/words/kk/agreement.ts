import type { LocaleFamily } from '../locale.js'

export const agreement: LocaleFamily = {
  labels: [
    'Мүлдем келіспеймін',
    'Келіспеймін',
    'Ішінара келіспеймін',
    'Бейтарап',
    'Ішінара келісемін',
    'Келісемін',
    'Толық келісемін',
  ],
  questions: { issue: '{company} мәселемді оңай шешуіме мүмкіндік берді.' },
}
