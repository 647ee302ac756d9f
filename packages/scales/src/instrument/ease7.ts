import type { Scale } from './scale.js'

/**
 * Single ease question, seven points. A larger value is easier. Recommended for new programmes.
 *
 * @example wordsFor(ease7, locale, { issue: 'order' }) // asks about the order instead of the task
 */
export const ease7: Scale = {
  id: 'ease7',
  version: 1,
  type: 'ease',
  direction: 'ease-up',
  min: 1,
  max: 7,
  step: 1,
  labels: ['very-difficult', 'difficult', 'somewhat-difficult', 'neutral', 'somewhat-easy', 'easy', 'very-easy'],
  midpoint: 4,
  orientation: 'ascending',
  layout: 'horizontal',
  glyph: 'number',
  wording: { id: 'task', version: 1 },
}
