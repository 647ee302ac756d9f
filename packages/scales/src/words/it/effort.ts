import type { LocaleFamily } from '../locale.js'

export const effort: LocaleFamily = {
  labels: ['Sforzo molto basso', 'Sforzo basso', 'Sforzo moderato', 'Sforzo alto', 'Sforzo molto alto'],
  questions: { issue: 'Quanto sforzo ha dovuto fare personalmente per risolvere il suo problema?' },
}
