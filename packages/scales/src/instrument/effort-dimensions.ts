import type { Scale } from './scale.js'

/**
 * Four aspects of effort, rated one by one on five points. A larger value is harder. Each item has its own score; there
 * is no total.
 */
export const effortDimensions: Scale = {
  id: 'effort-dimensions',
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
  wording: { id: 'dimensions', version: 1 },
  items: ['time', 'mental', 'emotional', 'steps'],
}
