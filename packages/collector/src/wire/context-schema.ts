import * as v from 'valibot'

const text = v.pipe(v.string(), v.maxLength(2048))
// Part of a series or close to it: a name, never prose.
const name = v.pipe(v.string(), v.maxLength(64))
const count = v.pipe(v.number(), v.minValue(0))

/** What EaseKit says about the circumstances of an answer. Every field is optional, unknown fields pass. */
export const contextSchema: v.GenericSchema<unknown, WireContext> = v.looseObject({
  state: v.optional(v.picklist(['shown', 'answered', 'completed', 'dismissed'])),
  scale: v.optional(v.pipe(name, v.regex(/^[^\s@]{1,64}@[0-9]{1,6}$/, 'must be "<scale id>@<version>"'))),
  direction: v.optional(v.picklist(['ease-up', 'effort-up', 'satisfaction-up', 'likelihood-up'])),
  range: v.optional(
    v.pipe(
      v.strictTuple([v.number(), v.number(), v.number()]),
      v.check(
        ([min, max, step]) => isRange(min, max, step),
        'must be [min, max, step] with at most 101 points, of whole numbers, halves or quarters',
      ),
    ),
  ),
  labels: v.optional(text),
  required: v.optional(v.boolean()),
  wording: v.optional(name),
  question: v.optional(text),
  locale: v.optional(name),
  orientation: v.optional(name),
  layout: v.optional(name),
  glyph: v.optional(name),
  channel: v.optional(name),
  trigger: v.optional(text),
  source: v.optional(name),
  subject: v.optional(text),
  page: v.optional(text),
  sinceMs: v.optional(count),
  tookMs: v.optional(count),
  device: v.optional(name),
  // Set by the test mode of the widget.
  test: v.optional(v.boolean()),
  rate: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  sdk: v.optional(name),
})

export interface WireContext {
  readonly state?: 'shown' | 'answered' | 'completed' | 'dismissed' | undefined
  readonly scale?: string | undefined
  readonly direction?: 'ease-up' | 'effort-up' | 'satisfaction-up' | 'likelihood-up' | undefined
  readonly range?: readonly [number, number, number] | undefined
  readonly labels?: string | undefined
  readonly required?: boolean | undefined
  readonly wording?: string | undefined
  readonly question?: string | undefined
  readonly locale?: string | undefined
  readonly orientation?: string | undefined
  readonly layout?: string | undefined
  readonly glyph?: string | undefined
  readonly channel?: string | undefined
  readonly subject?: string | undefined
  readonly test?: boolean | undefined
  readonly trigger?: string | undefined
  readonly source?: string | undefined
  readonly page?: string | undefined
  readonly sinceMs?: number | undefined
  readonly device?: string | undefined
}

function isRange(min: number, max: number, step: number): boolean {
  const points = (max - min) / step
  return step > 0 && max > min && Number.isInteger(points) && points <= 100 && isExact(min) && isExact(step)
}

// Of steps of a tenth some points are not what they are written as, so that only answers at the others would be counted.
function isExact(value: number): boolean {
  return Number.isInteger(4 * value)
}
