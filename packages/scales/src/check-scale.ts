import { checkBands } from './check/check-bands.js'
import { checkBoxes } from './check/check-boxes.js'
import { checkLabels } from './check/check-labels.js'
import { checkPresets } from './check/check-presets.js'
import { checkWords } from './check/check-words.js'
import { poles } from './check/poles.js'
import type { ScaleIssue } from './check/scale-issue.js'
import type { Direction, ItemType, Scale } from './scale.js'

const EASE: readonly Direction[] = ['ease-up', 'effort-up']
const DIRECTIONS: Readonly<Record<ItemType, readonly Direction[]>> = {
  effort: EASE,
  agreement: EASE,
  ease: EASE,
  binary: EASE,
  satisfaction: ['satisfaction-up'],
  likelihood: ['likelihood-up'],
}
const ID = /^[a-z][a-z0-9-]{0,62}$/

const show = (value: unknown): string => JSON.stringify(value) ?? String(value)
const isVersion = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 1

/** The shape of the fields themselves. Only a scale that passes can be checked for the rules. */
function* checkFields(scale: Scale): Generator<ScaleIssue> {
  const { id, version, type, direction, min, max, step, midpoint, wording } = scale
  const one = (field: string, allowed: readonly string[], got: unknown, rule?: string): ScaleIssue[] =>
    allowed.some((value) => value === got)
      ? []
      : [{ field, ...(rule && { rule }), message: `must be one of ${allowed.join(', ')}, got ${show(got)}` }]
  if (typeof id !== 'string' || !ID.test(id)) yield { field: 'id', message: `must match ${ID}, got ${show(id)}` }
  if (!isVersion(version)) yield { field: 'version', message: `must be a whole number from 1, got ${show(version)}` }
  yield* one('type', Object.keys(poles), type)
  yield* one('direction', DIRECTIONS[type] ?? Object.values(DIRECTIONS).flat(), direction, 'I12')
  for (const [field, value] of Object.entries({ min, max, step }))
    if (!Number.isSafeInteger(value)) yield { field, message: `must be an integer, got ${show(value)}` }
  if (!(step > 0)) yield { field: 'step', message: `must be over 0, got ${show(step)}` }
  const points = (max - min) / step + 1
  if (!(max > min)) yield { field: 'max', message: `must be over min (${show(min)}), got ${show(max)}` }
  else if (!Number.isInteger(points) || points > 11)
    yield { field: 'step', message: `must divide ${min} to ${max} into 2 to 11 points, got ${show(points)} points` }
  else if (type === 'binary' && points !== 2)
    yield { field: 'max', message: `must leave two points for the type "binary", got ${points}` }
  yield* checkMidpoint(midpoint, points, scale)
  yield* one('orientation', ['ascending', 'descending'], scale.orientation, 'I15')
  yield* one('layout', ['horizontal', 'vertical'], scale.layout)
  yield* one('glyph', ['number', 'emoji', 'text'], scale.glyph)
  if (scale.orientation === 'descending' && scale.layout !== 'vertical')
    yield { field: 'orientation', rule: 'I15', message: 'must be "ascending" unless the layout is "vertical"' }
  if (typeof wording?.id !== 'string' || !ID.test(wording.id))
    yield { field: 'wording.id', rule: 'I11', message: `must match ${ID}, got ${show(wording?.id)}` }
  if (!isVersion(wording?.version))
    yield {
      field: 'wording.version',
      rule: 'I11',
      message: `must be a whole number from 1, got ${show(wording?.version)}`,
    }
  if (!Array.isArray(scale.labels) || !scale.labels.every((label) => typeof label === 'string'))
    yield { field: 'labels', rule: 'I4', message: `must be a list of label ids, got ${show(scale.labels)}` }
  if (!Array.isArray(scale.presets) || scale.presets.length === 0)
    yield { field: 'presets', message: `must name at least one preset, got ${show(scale.presets)}` }
  if (typeof scale.source !== 'string') yield { field: 'source', message: `must be a text, got ${show(scale.source)}` }
}

function* checkMidpoint(midpoint: unknown, points: number, { min, max, type }: Scale): Generator<ScaleIssue> {
  const centre = (min + max) / 2
  const field = 'midpoint'
  const rule = 'I4'
  if (midpoint !== undefined && (points % 2 === 0 || midpoint !== centre))
    yield {
      field,
      rule,
      message: `must be ${points % 2 === 0 ? 'absent where the number of points is even' : centre}, got ${show(midpoint)}`,
    }
  if (midpoint === undefined && points % 2 === 1 && type !== 'likelihood')
    yield { field, rule, message: `must be ${centre} on ${points} points, got none` }
}

/**
 * Every fault of a scale under the rules I1–I5, I8, I10–I12 and I15, as values. An empty list means that the scale
 * can be asked and scored. `defineScale` throws the first of them.
 */
export const checkScale = (scale: Scale): readonly ScaleIssue[] => {
  const issues = [...checkFields(scale)]
  if (issues.length > 0) return issues
  return [
    ...checkLabels(scale),
    ...checkPresets(scale),
    ...checkBoxes(scale),
    ...(scale.bands ? checkBands(scale.bands, scale) : []),
    ...checkWords(scale),
  ]
}
