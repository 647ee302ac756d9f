import type { Scale } from '../instrument/scale.js'
import { presetsFor } from '../scoring/preset/presets-of.js'
import type { ScaleIssue } from './scale-issue.js'

/** Rule I10: every preset is one of the registry that applies to the scale, or a box of its own. */
export const checkPresets = (scale: Scale): readonly ScaleIssue[] => {
  const known = [...presetsFor(scale).map(({ id }) => id), ...(scale.boxes ?? []).map(({ id }) => id)]
  const { presets = [] } = scale
  const unknown = presets.find((id, at) => !known.includes(id) || presets.indexOf(id) !== at)
  if (unknown === undefined) return []
  return [
    {
      field: 'presets',
      rule: 'I10',
      message: `must each be one of ${known.join(', ')}, once, got ${JSON.stringify(unknown)}`,
    },
  ]
}
