import type { LocaleFamily } from '../locale.js'

export const likelihood: LocaleFamily = {
  ends: ['Not at all likely', 'Extremely likely'],
  company: 'the company',
  questions: { recommend: 'How likely are you to recommend {company} to a friend or colleague?' },
}
