import type { ImportMap } from '../mapping/import-map.js'
import type { Row } from '../mapping/row.js'
import type { TableHead } from '../rows/read-table.js'
import type { SourceRow } from '../rows/source-row.js'

/** What form a source has: a table of text, or JSON. */
export type Form = 'table' | 'json'

/** What is known of the files of one product. The map of the user stands over it. */
export interface Preset {
  readonly name: string
  /** What the format itself says; the rest must stand in the map. */
  readonly usual: (form: Form) => Partial<ImportMap>
  /** Columns that name a person; no field of a map but `id`, of which only a digest is kept, may name one. */
  readonly personal: readonly string[]
  /** What a map must not leave open here, as one sentence; `undefined` where all is said. */
  readonly check?: (map: ImportMap) => string | undefined
  readonly head?: TableHead
  /** Makes fields of a row that a map can name, and tells what is no answer. */
  readonly read?: (fields: Row, form: Form) => SourceRow
  /** Fields by which rows are one answer, told again as it grows; of those, what the newest says counts. */
  readonly grows?: { readonly id: string; readonly at: string; readonly forms: readonly Form[] }
}
