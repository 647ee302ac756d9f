import type { Locale } from '../locale.js'

export const locale: Locale = {
  tag: 'pt-BR',
  dir: 'ltr',
  agreement: {
    labels: [
      'Discordo totalmente',
      'Discordo',
      'Discordo parcialmente',
      'Nem concordo nem discordo',
      'Concordo parcialmente',
      'Concordo',
      'Concordo totalmente',
    ],
    questions: { issue: 'A empresa {company} facilitou a resolução do meu problema.' },
  },
  effort: {
    labels: ['Esforço muito baixo', 'Esforço baixo', 'Esforço moderado', 'Esforço alto', 'Esforço muito alto'],
    questions: { issue: 'Quanto esforço você precisou fazer pessoalmente para resolver seu problema?' },
  },
  ease: {
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
  },
  binary: { labels: ['Não', 'Sim'], questions: { issue: 'Foi fácil resolver seu problema?' } },
  why: 'Qual é o principal motivo da sua resposta?',
  improve: 'O que poderíamos fazer para facilitar?',
  send: 'Enviar',
  skip: 'Pular',
  close: 'Fechar',
  thanks: 'Agradecemos sua resposta!',
  nOfM: '{n} de {m}',
  company: 'A empresa',
  noun: 'A empresa {company}',
}
