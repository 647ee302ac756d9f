import type { LocaleFamily } from '../locale.js'

export const ease: LocaleFamily = {
  labels: ['Juda qiyin', 'Qiyin', 'Nisbatan qiyin', 'Qiyin ham, oson ham emas', 'Nisbatan oson', 'Oson', 'Juda oson'],
  questions: { task: 'Umuman olganda, vazifani bajarish qanchalik qiyin yoki oson boʻldi?' },
}
