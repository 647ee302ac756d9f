import type { LocaleFamily } from '../locale.js'

export const ease: LocaleFamily = {
  labels: [
    'Muito difícil',
    'Difícil',
    'Relativamente difícil',
    'Nem difícil nem fácil',
    'Relativamente fácil',
    'Fácil',
    'Muito fácil',
  ],
  questions: { task: 'De modo geral, quão difícil ou fácil foi concluir a tarefa?' },
}
