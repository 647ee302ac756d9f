import * as v from 'valibot'
import { readBody } from '../wire/read-body.js'

/** A body that is not what an address takes, in words for whoever sent it. */
export interface BodyError {
  readonly error: 'invalid_body' | 'too_large'
  readonly message: string
}

const defaultSize = 10_000

/**
 * Reads the JSON of a request by a schema.
 *
 * @param example what it may look like, for the message
 * @param most bytes @default 10000
 */
export async function readBodyOf<T>(
  request: Request,
  schema: v.GenericSchema<unknown, T>,
  example: string,
  most: number = defaultSize,
): Promise<{ readonly value: T } | BodyError> {
  const { bytes, complete } = await readBody(request, most)
  if (!complete) return { error: 'too_large', message: `The body must have ${most} bytes at most` }
  const parsed = v.safeParse(schema, parse(new TextDecoder().decode(bytes)))
  if (parsed.success) return { value: parsed.output }
  const [issue] = parsed.issues
  const field = v.getDotPath(issue)
  if (!field) return { error: 'invalid_body', message: `The body must be JSON such as ${example}` }
  const what = issue.type === 'strict_object' && issue.expected === 'never' ? 'is no field' : issue.message
  return { error: 'invalid_body', message: `\`${field}\`: ${what}. The body must be JSON such as ${example}` }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
