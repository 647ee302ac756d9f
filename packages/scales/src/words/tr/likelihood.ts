import type { LocaleFamily } from '../locale.js'

export const likelihood: LocaleFamily = {
  ends: ['Hiç olası değil', 'Son derece olası'],
  company: 'Şirketi',
  noun: '{company} şirketini',
  questions: { recommend: '{company} şirketini bir arkadaşınıza veya iş arkadaşınıza önerme olasılığınız nedir?' },
}
