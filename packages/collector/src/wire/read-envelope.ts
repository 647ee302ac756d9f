/** The part of a record that decides where it goes. Everything else may be wrong without the record being refused. */
export interface Envelope {
  readonly project: string
  readonly id: string
  readonly rev: number
}

const idShape = /^[A-Za-z0-9_-]{1,64}$/

/**
 * The envelope of a parsed body: an object with a `project` of text, an `id` of 1–64 letters, digits, `_` and `-`, and a
 * safe-integer `rev`. Anything else cannot be answered with a verdict, so it is `undefined`.
 */
export function readEnvelope(value: unknown): Envelope | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const { project, id, rev } = value as Record<string, unknown>
  if (typeof project !== 'string' || typeof id !== 'string' || typeof rev !== 'number') return undefined
  return idShape.test(id) && Number.isSafeInteger(rev) ? { project, id, rev } : undefined
}
