import * as v from 'valibot'
import { exactTime } from '../http/exact-time.js'
import type { OutcomeRow } from '../storage/outcome-store.js'

/** An outcome as it is sent. */
type SentOutcome = Omit<OutcomeRow, 'project' | 'receivedAt'>

const mostOutcomes = 10_000

/** One outcome as it is sent, with its time as it will be stored. */
export const outcomeSchema: v.GenericSchema<unknown, SentOutcome> = v.pipe(
  v.strictObject({
    id: v.pipe(v.string(), v.regex(/^[^\s]{1,128}$/, 'must be 1–128 characters without spaces')),
    subject: v.pipe(v.string(), v.nonEmpty('must not be empty'), v.maxLength(256, 'must have 256 characters at most')),
    kind: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,63}$/, 'must be a word such as "repeat-order"')),
    at: v.union(
      [
        v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15)),
        exactTime('must be a UTC day or a time with its zone'),
      ],
      'must be epoch milliseconds or a time with its zone such as "2026-03-10T12:00:00Z"',
    ),
    value: v.optional(v.nullable(v.pipe(v.number('must be a number'), v.finite('must be finite'))), null),
    currency: v.optional(v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'must be a code such as "EUR"'))), null),
  }),
  v.forward(
    v.check(({ value, currency }) => currency === null || value !== null, 'needs a `value`'),
    ['currency'],
  ),
)

/**
 * Reads outcomes: a JSON array, or an object a line. One that is wrong spoils them all, and the answer says which and why: half
 * an import that says nothing gives a wrong number.
 */
export function readOutcomes(
  text: string,
): { readonly outcomes: readonly SentOutcome[] } | { readonly message: string } {
  const items = itemsOf(text)
  if (items === undefined) return { message: 'The body must be a JSON array, or one JSON object a line.' }
  if (items.length > mostOutcomes)
    return { message: `A body may have ${mostOutcomes} outcomes at most, got ${items.length}.` }
  const outcomes: SentOutcome[] = []
  for (const [at, item] of items.entries()) {
    const parsed = v.safeParse(outcomeSchema, item)
    if (parsed.success) {
      outcomes.push(parsed.output)
      continue
    }
    const [issue] = parsed.issues
    const field = String(issue.path?.[0]?.key ?? '')
    if (!field) return { message: `Outcome ${at + 1} must be an object, got ${JSON.stringify(item)}.` }
    const isUnknown = issue.type === 'strict_object' && issue.expected === 'never'
    const isMissing = issue.type === 'strict_object' && !isUnknown
    const why = isUnknown ? 'is no field' : isMissing ? 'is missing' : issue.message
    return { message: `\`${field}\` of outcome ${at + 1} ${why}.` }
  }
  return { outcomes }
}

function itemsOf(text: string): readonly unknown[] | undefined {
  try {
    if (text.trimStart().startsWith('[')) {
      const items: unknown = JSON.parse(text)
      return Array.isArray(items) ? items : undefined
    }
    return text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line))
  } catch {
    return undefined
  }
}
