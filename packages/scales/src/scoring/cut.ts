import { EaseKitError } from '../instrument/easekit-error.js'
import type { Scale } from '../instrument/scale.js'
import type { Larger } from './figure.js'
import type { Unit } from './preset/presets.js'
import { presetsFor } from './preset/presets-of.js'

/** A preset or box applied to one scale. */
export interface Cut {
  readonly id: string
  readonly unit: Unit
  /** Indices of the points counted at the easy end; `undefined` for a mean. */
  readonly easy?: readonly number[]
  /** Indices of the points counted at the hard end; empty for a share. */
  readonly hard?: readonly number[]
  readonly formula: string
  readonly larger: Larger
}

/** What a larger value of a scale means. */
export const larger: Readonly<Record<Scale['direction'], Larger>> = {
  'ease-up': 'easier',
  'effort-up': 'harder',
  'satisfaction-up': 'more satisfied',
  'likelihood-up': 'more likely to recommend',
}

const describe = (scale: Scale, indices: readonly number[]): string => {
  const values = indices.map((at) => scale.min + at * scale.step).sort((a, b) => a - b)
  const ids = [...indices].sort((a, b) => a - b).map((at) => scale.labels[at])
  const range = values.length > 1 ? `${values[0]}–${values[values.length - 1]}` : `${values[0]}`
  return ids[0] === `${values[0]}` ? range : `${range} (${ids.join(', ')})`
}

/**
 * Applies a preset or a box of the scale itself.
 *
 * @throws EaseKitError where it does not fit the scale
 */
export const cutOf = (scale: Scale, id: string): Cut => {
  const points = scale.labels.length
  const preset = presetsFor(scale).find((candidate) => candidate.id === id && !candidate.items)
  if (preset && preset.easy === undefined)
    return {
      id,
      unit: preset.unit,
      formula: `sum of value × answers ÷ answers, on ${scale.min}–${scale.max}`,
      larger: larger[scale.direction],
    }
  const fromEasyEnd = Array.from({ length: points }, (_, at) =>
    scale.direction === 'effort-up' ? at : points - 1 - at,
  )
  const box = scale.boxes?.find((candidate) => candidate.id === id)
  if (!preset && !box) throw new EaseKitError(`\`preset\` must apply to scale "${scale.id}", got "${id}"`)
  const easy = fromEasyEnd.slice(0, preset?.easy ?? box?.easy.length)
  const hardCount = preset ? (preset.hard ?? 0) : (box?.hard?.length ?? 0)
  const hard = hardCount > 0 ? fromEasyEnd.slice(-hardCount) : []
  return {
    id,
    unit: hardCount > 0 ? 'net-points' : 'percent',
    easy,
    hard,
    formula:
      `share of answers ${describe(scale, easy)}` +
      (hardCount > 0 ? ` minus share of answers ${describe(scale, hard)}` : ''),
    larger: scale.direction === 'effort-up' ? 'easier' : larger[scale.direction],
  }
}
