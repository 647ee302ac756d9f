import type { Scale } from './scale.js'

/** Likelihood to recommend, 0 to 10. A larger value is more likely. A companion: it measures loyalty, not effort. */
export const nps: Scale = {
  id: 'nps',
  version: 1,
  type: 'likelihood',
  direction: 'likelihood-up',
  min: 0,
  max: 10,
  step: 1,
  labels: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10'],
  orientation: 'ascending',
  layout: 'horizontal',
  glyph: 'number',
  wording: { id: 'recommend', version: 1 },
}
