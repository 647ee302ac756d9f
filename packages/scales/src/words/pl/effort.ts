import type { LocaleFamily } from '../locale.js'

export const effort: LocaleFamily = {
  labels: ['Bardzo mały wysiłek', 'Mały wysiłek', 'Umiarkowany wysiłek', 'Duży wysiłek', 'Bardzo duży wysiłek'],
  questions: { issue: 'Ile wysiłku wymagało od Ciebie osobiście rozwiązanie problemu?' },
}
