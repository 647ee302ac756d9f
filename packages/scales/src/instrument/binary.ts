import type { Scale } from './scale.js'

/** Was it easy? No (0) or yes (1). A larger value is easier. Quick, with little detail. */
export const binary: Scale = {
  id: 'binary',
  version: 1,
  type: 'binary',
  direction: 'ease-up',
  min: 0,
  max: 1,
  step: 1,
  labels: ['no', 'yes'],
  orientation: 'ascending',
  layout: 'horizontal',
  glyph: 'text',
  wording: { id: 'issue', version: 1 },
}
