import * as v from 'valibot'
import { CollectorError } from './collector-error.js'

/**
 * What the collector has answered, in the shape that is expected.
 *
 * @param what names it in the message @default "answer"
 * @throws CollectorError when it has another shape
 */
export function expectAnswer<T>(schema: v.GenericSchema<unknown, T>, answer: unknown, what = 'answer'): T {
  const parsed = v.safeParse(schema, answer)
  if (parsed.success) return parsed.output
  const [issue] = parsed.issues
  throw new CollectorError(
    200,
    `the collector's ${what} cannot be read: ${v.getDotPath(issue) ?? 'it'}: ${issue.message}`,
  )
}
