import type { ExportedRow } from '../storage/store.js'
import type { WireRecord } from '../wire/record-schema.js'

/** An answer as columns read it. */
export interface ExportedAnswer extends Omit<ExportedRow, 'body'> {
  readonly record: WireRecord
}

/** What a cell holds; `undefined` where the answer says nothing. Times are epoch ms. */
export type Cell = string | number | boolean | undefined

/** A column of a file. What it is never depends on the answers that happen to be in it. */
export interface Column {
  readonly name: string
  /** What it holds, in a few words. */
  readonly label: string
  /** `day` is UTC, `YYYY-MM-DD`; `time` is epoch ms. */
  readonly type: 'text' | 'number' | 'boolean' | 'time' | 'day'
  /** The words of its numbers. */
  readonly values?: ReadonlyMap<number, string>
  /** The scale of a rating, `<id>@<version>`. */
  readonly scale?: string
  /** What a larger value of it means. */
  readonly direction?: string
  readonly read: (answer: ExportedAnswer) => Cell
  /** Whether the question was asked of this person; a rating only. */
  readonly isAsked?: (answer: ExportedAnswer) => boolean
}
