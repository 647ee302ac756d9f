import type { LocaleFamily } from '../locale.js'

export const effort: LocaleFamily = {
  labels: ['Çok az çaba', 'Az çaba', 'Orta düzeyde çaba', 'Fazla çaba', 'Çok fazla çaba'],
  questions: { issue: 'Sorununuzu çözmek için kişisel olarak ne kadar çaba harcamanız gerekti?' },
}
