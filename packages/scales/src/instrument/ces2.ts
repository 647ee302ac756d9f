import type { Scale } from './scale.js'

/** Customer Effort Score 2.0, seven points of agreement. A larger value is easier. */
export const ces2: Scale = {
  id: 'ces2',
  version: 1,
  type: 'agreement',
  direction: 'ease-up',
  min: 1,
  max: 7,
  step: 1,
  labels: [
    'strongly-disagree',
    'disagree',
    'somewhat-disagree',
    'neutral',
    'somewhat-agree',
    'agree',
    'strongly-agree',
  ],
  midpoint: 4,
  orientation: 'ascending',
  layout: 'horizontal',
  glyph: 'number',
  wording: { id: 'issue', version: 1 },
}
