import type { SecondStepWords } from '../second-step-words.js'

export const secondStep: SecondStepWords = {
  tag: 'es',
  whyFor: {
    harder: '¿Qué fue difícil?',
    neutral: '¿Qué podría ser más fácil?',
    easier: '¿Qué lo hizo fácil?',
  },
  reasonsFor: {
    harder: {
      'many-steps': 'Demasiados pasos',
      unclear: 'Información poco clara',
      slow: 'Tardó demasiado',
      error: 'Algo no funcionó',
      'no-help': 'Sin ayuda cuando hacía falta',
    },
    neutral: {
      'fewer-steps': 'Menos pasos',
      clearer: 'Información más clara',
      faster: 'Menos espera',
      'more-help': 'Más ayuda',
    },
    easier: {
      'few-steps': 'Pocos pasos',
      clear: 'Información clara',
      quick: 'Fue rápido',
      helped: 'Buena ayuda',
    },
  },
  comment: 'Su comentario',
  commentOptional: 'Su comentario (opcional)',
  textMissing: 'Escriba unas palabras, por favor.',
  itemsMissing: 'Elija una respuesta para cada línea, por favor.',
  contactOffer: '¿Podemos ponernos en contacto con usted al respecto?',
  contactField: 'Correo electrónico o teléfono',
  contactConsent: 'Acepto el contacto por parte de {company} en relación con esta respuesta.',
  company: 'la empresa',
  test: 'Prueba: esta respuesta no cuenta',
  yourAnswer: 'Su respuesta: {answer}',
  change: 'Cambiar',
}
