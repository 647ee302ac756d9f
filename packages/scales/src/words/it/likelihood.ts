import type { LocaleFamily } from '../locale.js'

export const likelihood: LocaleFamily = {
  ends: ['Per niente probabile', 'Estremamente probabile'],
  company: 'l’azienda',
  questions: { recommend: 'Con quale probabilità consiglierebbe {company} a un amico o collega?' },
}
