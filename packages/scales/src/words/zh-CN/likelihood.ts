import type { LocaleFamily } from '../locale.js'

export const likelihood: LocaleFamily = {
  ends: ['完全不可能', '极有可能'],
  questions: { recommend: '您有多大可能向朋友或同事推荐{company}？' },
}
