import type { LocaleFamily } from '../locale.js'

export const likelihood: LocaleFamily = {
  ends: ['बिल्कुल संभावना नहीं', 'बहुत ज़्यादा संभावना'],
  questions: { recommend: 'इसकी कितनी संभावना है कि आप किसी मित्र या सहकर्मी को {company} की सिफ़ारिश करेंगे?' },
}
