import type { Scale } from './scale.js'

/** Customer Effort Score 2.0 on five points of agreement. A larger value is easier. */
export const ces2Short: Scale = {
  id: 'ces2-5',
  version: 1,
  type: 'agreement',
  direction: 'ease-up',
  min: 1,
  max: 5,
  step: 1,
  labels: ['strongly-disagree', 'disagree', 'neutral', 'agree', 'strongly-agree'],
  midpoint: 3,
  orientation: 'ascending',
  layout: 'horizontal',
  glyph: 'number',
  wording: { id: 'issue', version: 1 },
}
