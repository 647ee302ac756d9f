import type { LocaleFamily } from '../locale.js'

export const agreement: LocaleFamily = {
  labels: [
    'Kesinlikle katılmıyorum',
    'Katılmıyorum',
    'Kısmen katılmıyorum',
    'Ne katılıyorum ne katılmıyorum',
    'Kısmen katılıyorum',
    'Katılıyorum',
    'Kesinlikle katılıyorum',
  ],
  questions: { issue: '{company} sorunumu çözmemi kolaylaştırdı.' },
}
