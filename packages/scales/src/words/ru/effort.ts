import type { LocaleFamily } from '../locale.js'

export const effort: LocaleFamily = {
  labels: ['Очень мало усилий', 'Мало усилий', 'Умеренное количество усилий', 'Много усилий', 'Очень много усилий'],
  questions: { issue: 'Сколько усилий вам лично пришлось приложить, чтобы решить задачу?' },
}
