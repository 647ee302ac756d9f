/** Bytes of UTF-8, which is what limits count. */
export const byteLength = (text: string): number => new TextEncoder().encode(text).length

/** One record as it goes over the wire. The order of the first five fields is part of the format. */
export interface WireRecord {
  readonly v: 1
  readonly project: string
  readonly id: string
  readonly rev: number
  readonly done: boolean
  /** Client clock, ms since 1970. */
  readonly at: number
  readonly survey: string
  readonly answers: object
  readonly context?: object | undefined
  readonly contact?: object | undefined
  /** Records this browser has given up since its last `ok`. */
  readonly dropped?: number | undefined
}

/** The record's bytes, made once. Throws where the answers are not JSON. */
export const serialiseRecord = (record: WireRecord): string =>
  JSON.stringify(
    record,
    // Reading the holder undoes any toJSON that a script of the page gave to arrays or strings.
    function (this: Record<string, unknown>, key) {
      return this[key]
    },
  )
