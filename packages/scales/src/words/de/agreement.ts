import type { LocaleFamily } from '../locale.js'

export const agreement: LocaleFamily = {
  version: 2,
  labels: [
    'Stimme überhaupt nicht zu',
    'Stimme nicht zu',
    'Stimme eher nicht zu',
    'Teils/teils',
    'Stimme eher zu',
    'Stimme zu',
    'Stimme voll und ganz zu',
  ],
  questions: {
    issue: '{company} [hat|haben] es mir leicht gemacht, mein Anliegen zu klären.',
    order: '{company} [hat|haben] es mir leicht gemacht, meine Bestellung aufzugeben.',
    request: '{company} [hat|haben] es mir leicht gemacht, meine Anfrage zu klären.',
    return: '{company} [hat|haben] es mir leicht gemacht, meine Rücksendung abzuwickeln.',
    'sign-up': '{company} [hat|haben] es mir leicht gemacht, mich zu registrieren.',
    booking: '{company} [hat|haben] es mir leicht gemacht, meine Buchung vorzunehmen.',
  },
}
