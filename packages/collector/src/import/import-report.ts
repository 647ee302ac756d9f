/** What became of an import, or would become of it. */
export interface ImportReport {
  /** Lines that are not empty. */
  readonly rows: number
  /** Those that are stored now, whether this import brought them or an earlier one. */
  readonly accepted: number
  readonly refused: readonly RefusedRow[]
  readonly histogram: {
    /** What the collector had of these answers; empty for those who may not read records. */
    readonly before: readonly ImportHistogram[]
    /** What it has of them now, or would have; for those who may not read records, what these lines say. */
    readonly after: readonly ImportHistogram[]
  }
}

/** A line that was not taken. `row` counts from 1, empty lines too; `id` is null where it could not be read. */
export interface RefusedRow {
  readonly row: number
  readonly id: string | null
  /** `<field>: <reason>`. */
  readonly why: string
}

/** How often each value of a question was given. `scale` is null where no figure is made of the answers. */
export interface ImportHistogram {
  readonly survey: string
  readonly scale: string | null
  readonly question: string
  readonly counts: Readonly<Record<string, number>>
}
