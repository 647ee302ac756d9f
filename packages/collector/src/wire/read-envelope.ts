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

// The wire format puts v, project, id and rev first and in this order, for exactly this reader.
const prefix =
  /^\s*\{\s*"v"\s*:\s*[^,{}[\]"]{1,20},\s*"project"\s*:\s*"([^"\\]{1,200})"\s*,\s*"id"\s*:\s*"([^"\\]{1,64})"\s*,\s*"rev"\s*:\s*(-?\d{1,16})\s*[,}]/

/** The envelope of a body that was too long to be read whole, from its first bytes alone. */
export function readEnvelopePrefix(text: string): Envelope | undefined {
  const match = prefix.exec(text.slice(0, 1024))
  return match ? readEnvelope({ project: match[1], id: match[2], rev: Number(match[3]) }) : undefined
}
