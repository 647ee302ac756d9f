import type { ResponseState } from '@easekit/scales'
import type { Row } from '../mapping/row.js'

/** A row of a source, by its number from 1, headers not counted, or why it could not be read. */
export type NumberedRow =
  | { readonly row: number; readonly fields: Row }
  | { readonly row: number; readonly why: string }

/** A row as a preset understands it. */
export interface SourceRow {
  readonly fields: Row
  /** How the answer ended, where the format says. */
  readonly state?: ResponseState
  /** Why the row is not looked at: it is no answer, such as a preview. */
  readonly leftOut?: string
}

/** A source that is open. */
export interface Source {
  readonly rows: AsyncIterable<NumberedRow>
  /** The columns, where every row has the same. */
  readonly names?: readonly string[] | undefined
  /** The zone of its times, where the file itself says. */
  readonly timeZone?: string | undefined
}
