import type { Scale } from './scale.js'

/** Single ease question, five points. A larger value is easier. */
export const ease5: Scale = {
  id: 'ease5',
  version: 1,
  type: 'ease',
  direction: 'ease-up',
  min: 1,
  max: 5,
  step: 1,
  labels: ['very-difficult', 'difficult', 'neutral', 'easy', 'very-easy'],
  midpoint: 3,
  orientation: 'ascending',
  layout: 'horizontal',
  glyph: 'number',
  wording: { id: 'task', version: 1 },
}
