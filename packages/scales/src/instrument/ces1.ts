import type { Scale } from './scale.js'

/** Customer Effort Score 1.0, five points of effort. A larger value is harder. Only to continue an old series. */
export const ces1: Scale = {
  id: 'ces1',
  version: 1,
  type: 'effort',
  direction: 'effort-up',
  min: 1,
  max: 5,
  step: 1,
  labels: ['very-low', 'low', 'moderate', 'high', 'very-high'],
  midpoint: 3,
  orientation: 'ascending',
  layout: 'horizontal',
  glyph: 'number',
  wording: { id: 'issue', version: 1 },
}
