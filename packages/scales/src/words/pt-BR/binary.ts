import type { LocaleFamily } from '../locale.js'

export const binary: LocaleFamily = { labels: ['Não', 'Sim'], questions: { issue: 'Foi fácil resolver seu problema?' } }
