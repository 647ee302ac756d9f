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
  questions: {
    task: 'De modo geral, quão difícil ou fácil foi concluir a tarefa?',
    issue: 'De modo geral, quão difícil ou fácil foi resolver seu problema?',
    order: 'De modo geral, quão difícil ou fácil foi fazer seu pedido?',
    request: 'De modo geral, quão difícil ou fácil foi resolver sua solicitação?',
    return: 'De modo geral, quão difícil ou fácil foi fazer sua devolução?',
    'sign-up': 'De modo geral, quão difícil ou fácil foi fazer seu cadastro?',
    booking: 'De modo geral, quão difícil ou fácil foi fazer sua reserva?',
  },
}
