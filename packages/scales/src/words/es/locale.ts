import type { Locale } from '../locale.js'

export const locale: Locale = {
  tag: 'es',
  dir: 'ltr',
  agreement: {
    labels: [
      'Totalmente en desacuerdo',
      'En desacuerdo',
      'Algo en desacuerdo',
      'Ni de acuerdo ni en desacuerdo',
      'Algo de acuerdo',
      'De acuerdo',
      'Totalmente de acuerdo',
    ],
    questions: { issue: '{company} me facilitó la resolución de mi problema.' },
  },
  effort: {
    labels: ['Esfuerzo muy bajo', 'Esfuerzo bajo', 'Esfuerzo moderado', 'Esfuerzo alto', 'Esfuerzo muy alto'],
    questions: { issue: '¿Cuánto esfuerzo tuvo que hacer personalmente para resolver su problema?' },
  },
  ease: {
    labels: ['Muy difícil', 'Difícil', 'Algo difícil', 'Ni difícil ni fácil', 'Algo fácil', 'Fácil', 'Muy fácil'],
    questions: { task: 'En general, ¿le resultó difícil o fácil completar la tarea?' },
  },
  binary: { labels: ['No', 'Sí'], questions: { issue: '¿Le resultó fácil resolver su problema?' } },
  why: '¿Cuál es el motivo principal de su respuesta?',
  improve: '¿Qué podríamos hacer para que sea más fácil?',
  send: 'Enviar',
  skip: 'Omitir',
  close: 'Cerrar',
  thanks: '¡Gracias!',
  nOfM: '{n} de {m}',
  company: 'La empresa',
}
