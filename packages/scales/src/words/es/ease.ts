import type { LocaleFamily } from '../locale.js'

export const ease: LocaleFamily = {
  labels: ['Muy difícil', 'Difícil', 'Algo difícil', 'Ni difícil ni fácil', 'Algo fácil', 'Fácil', 'Muy fácil'],
  questions: { task: 'En general, ¿le resultó difícil o fácil completar la tarea?' },
}
