import type { CommonWords } from '../locale.js'

export const common: CommonWords = {
  tag: 'es',
  dir: 'ltr',
  why: '¿Cuál es el motivo principal de su respuesta?',
  send: 'Enviar',
  skip: 'Omitir',
  close: 'Cerrar',
  thanks: '¡Gracias!',
  nOfM: '{n} de {m}',
  company: 'La empresa',
}
