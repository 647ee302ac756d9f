import type { LocaleFamily } from '../locale.js'

export const satisfaction: LocaleFamily = {
  labels: ['Hiç memnun değilim', 'Memnun değilim', 'Ne memnunum ne değilim', 'Memnunum', 'Çok memnunum'],
  questions: {
    experience: '{company} ile yaşadığınız deneyimden ne kadar memnunsunuz?',
    items: 'Aşağıdakilerin her birinden ne kadar memnunsunuz?',
  },
}
