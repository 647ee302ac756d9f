import type { LocaleFamily } from '../locale.js'

export const ease: LocaleFamily = {
  labels: [
    '非常に難しかった',
    '難しかった',
    'やや難しかった',
    'どちらともいえない',
    'やや簡単だった',
    '簡単だった',
    '非常に簡単だった',
  ],
  questions: { task: '全体として、この作業を完了するのは難しかったですか、簡単でしたか？' },
}
