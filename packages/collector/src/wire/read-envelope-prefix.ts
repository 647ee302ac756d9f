import { type Envelope, readEnvelope } from './read-envelope.js'

// The wire format puts v, project, id and rev first and in this order, for exactly this reader.
const prefix =
  /^\s*\{\s*"v"\s*:\s*[^,{}[\]"]{1,20},\s*"project"\s*:\s*"([^"\\]{1,200})"\s*,\s*"id"\s*:\s*"([^"\\]{1,64})"\s*,\s*"rev"\s*:\s*(-?\d{1,16})\s*[,}]/

/** The envelope of a body that was too long to be read whole, from its first bytes alone. */
export function readEnvelopePrefix(text: string): Envelope | undefined {
  const match = prefix.exec(text.slice(0, 1024))
  return match ? readEnvelope({ project: match[1], id: match[2], rev: Number(match[3]) }) : undefined
}
