import type { Direction, ItemType, Scale } from '../instrument/scale.js'
import { checkBands } from './check-bands.js'
import { checkBoxes } from './check-boxes.js'
import { checkLabels } from './check-labels.js'
import { checkPresets } from './check-presets.js'
import { checkPublished } from './check-published.js'
import { checkShapes } from './check-shapes.js'
import { checkWords } from './check-words.js'
import { poles } from './poles.js'
import type { ScaleIssue } from './scale-issue.js'
import { show } from './scale-issue.js'

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

const isVersion = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 1

/** The shape of the fields themselves. Only a scale that passes can be checked for the rules. */
function* checkFields(scale: Scale): Generator<ScaleIssue> {
  const { id, version, type, direction, min, max, step, wording } = scale
  const one = (field: string, allowed: readonly string[], got: unknown, rule?: string): ScaleIssue[] =>
    allowed.some((value) => value === got)
      ? []
      : [{ field, ...(rule && { rule }), message: `must be one of ${allowed.join(', ')}, got ${show(got)}` }]
  if (typeof id !== 'string' || !ID.test(id)) yield { field: 'id', message: `must match ${ID}, got ${show(id)}` }
  if (!isVersion(version)) yield { field: 'version', message: `must be a whole number from 1, got ${show(version)}` }
  yield* one('type', Object.keys(poles), type)
  const own = Object.entries(DIRECTIONS).find(([name]) => name === type)
  const directions = own ? own[1] : Object.values(DIRECTIONS).flat()
  yield* one('direction', directions, direction, 'I12')
  const numbers = Object.entries({ min, max, step }).filter(([, value]) => !Number.isSafeInteger(value))
  for (const [field, value] of numbers) yield { field, message: `must be an integer, got ${show(value)}` }
  if (numbers.length === 0) yield* checkRange(scale)
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
  yield* checkShapes(scale)
}

function* checkRange({ min, max, step, midpoint, type }: Scale): Generator<ScaleIssue> {
  const points = (max - min) / step + 1
  if (!(step > 0)) yield { field: 'step', message: `must be over 0, got ${show(step)}` }
  else if (!(max > min)) yield { field: 'max', message: `must be over min (${show(min)}), got ${show(max)}` }
  else if (!Number.isInteger(points) || points > 11)
    yield { field: 'step', message: `must divide ${min} to ${max} into 2 to 11 points, got ${show(points)} points` }
  else if (type === 'binary' && points !== 2)
    yield { field: 'max', message: `must leave two points for the type "binary", got ${points}` }
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
  if (typeof scale !== 'object' || scale === null)
    return [{ field: 'scale', message: `must be an object, got ${show(scale)}` }]
  const issues = [...checkFields(scale)]
  if (issues.length > 0) return issues
  return [
    ...checkLabels(scale),
    ...checkPresets(scale),
    ...checkBoxes(scale),
    ...(scale.bands ? checkBands(scale.bands, scale) : []),
    ...checkWords(scale),
    ...checkPublished(scale),
  ]
}
