/** The fields of a record that the rig looks at. */
export interface SentRecord {
  readonly id: string
  readonly rev: number
  readonly done: boolean
  readonly answers: { readonly n?: number; readonly [question: string]: unknown }
  readonly dropped?: number
  /** The bytes as the page made them, without the alternative encoding. */
  readonly text: string
  /** Whether it came as `b64:`. */
  readonly encoded: boolean
}

/** Reads a body in either encoding; undefined when it is not a record, for instance cut off. */
export function readRecord(body: string): SentRecord | undefined {
  const encoded = body.startsWith('b64:')
  const text = encoded ? Buffer.from(body.slice(4), 'base64').toString() : body
  try {
    return { ...JSON.parse(text), text, encoded }
  } catch {
    return undefined
  }
}
