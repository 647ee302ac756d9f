import type { Scale } from './scale.js'

/** Satisfaction on five points. A larger value is more satisfied. A companion: it measures satisfaction, not effort. */
export const csat5: Scale = {
  id: 'csat5',
  version: 1,
  type: 'satisfaction',
  direction: 'satisfaction-up',
  min: 1,
  max: 5,
  step: 1,
  labels: ['very-dissatisfied', 'dissatisfied', 'neutral', 'satisfied', 'very-satisfied'],
  midpoint: 3,
  orientation: 'ascending',
  layout: 'horizontal',
  glyph: 'number',
  wording: { id: 'experience', version: 1 },
}
