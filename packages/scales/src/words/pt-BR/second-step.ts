import type { SecondStepWords } from '../second-step-words.js'

export const secondStep: SecondStepWords = {
  tag: 'pt-BR',
  whyFor: {
    harder: 'O que foi difícil?',
    neutral: 'O que poderia ser mais fácil?',
    easier: 'O que facilitou?',
  },
  reasonsFor: {
    harder: {
      'many-steps': 'Etapas demais',
      unclear: 'Informações pouco claras',
      slow: 'Demorou demais',
      error: 'Algo não funcionou',
      'no-help': 'Sem ajuda quando precisei',
    },
    neutral: {
      'fewer-steps': 'Menos etapas',
      clearer: 'Informações mais claras',
      faster: 'Menos espera',
      'more-help': 'Mais ajuda',
    },
    easier: {
      'few-steps': 'Poucas etapas',
      clear: 'Informações claras',
      quick: 'Foi rápido',
      helped: 'Boa ajuda',
    },
  },
  comment: 'Seu comentário',
  commentOptional: 'Seu comentário (opcional)',
  textMissing: 'Escreva algumas palavras, por favor.',
  itemsMissing: 'Escolha uma resposta para cada linha, por favor.',
  contactOffer: 'Podemos entrar em contato com você sobre isso?',
  contactField: 'E-mail ou telefone',
  contactConsent: 'Concordo que a empresa {company} entre em contato comigo sobre esta resposta.',
  company: 'a empresa',
  noun: 'a empresa {company}',
  test: 'Teste – esta resposta não conta',
  yourAnswer: 'Sua resposta: {answer}',
  change: 'Alterar',
}
