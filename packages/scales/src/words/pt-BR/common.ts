import type { CommonWords } from '../locale.js'

export const common: CommonWords = {
  tag: 'pt-BR',
  dir: 'ltr',
  why: 'Qual é o principal motivo da sua resposta?',
  send: 'Enviar',
  skip: 'Pular',
  close: 'Fechar',
  thanks: 'Agradecemos sua resposta!',
  nOfM: '{n} de {m}',
  company: 'A empresa',
  noun: 'A empresa {company}',
}
