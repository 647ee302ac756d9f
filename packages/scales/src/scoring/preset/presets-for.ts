import type { Scale } from '../../instrument/scale.js'
import { type Preset, presets } from './presets.js'

/** The presets that can be computed for a scale, by type, direction and number of points. Boxes not included. */
export const presetsFor = (scale: Scale): readonly Preset[] =>
  presets.filter(
    ({ types, directions, points = scale.labels.length, items }) =>
      !(items && !scale.items) &&
      types.includes(scale.type) &&
      directions.includes(scale.direction) &&
      points === scale.labels.length,
  )
