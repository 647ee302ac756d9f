import type { LocaleFamily } from '../locale.js'

export const satisfaction: LocaleFamily = {
  labels: ['Mutlaqo mamnun emasman', 'Mamnun emasman', 'Betaraf', 'Mamnunman', 'Juda mamnunman'],
  company: 'Kompaniya',
  noun: '{company} kompaniyasi',
  questions: {
    experience: '{company} kompaniyasi bilan boʻlgan tajribangizdan qanchalik mamnunsiz?',
    items: 'Quyidagilarning har biridan qanchalik mamnunsiz?',
  },
}
