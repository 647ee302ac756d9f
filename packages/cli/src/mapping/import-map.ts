import type { Direction, Orientation } from '@easekit/scales'

/** What each field of a source means. The content of the file that `--map` names, completed by the preset. */
export interface ImportMap {
  /** Where the answers go: a survey id, with `@version` where it is not `1`. */
  readonly survey: string
  /** The instrument that was asked: a published one such as `ces2@1`, or a name of your own such as `acme-ease@1`. */
  readonly instrument: string
  /** The smallest and the largest value in the source, and the step. @default step 1 */
  readonly range: readonly [min: number, max: number, step?: number]
  /** What a larger value means in the source. */
  readonly direction: Direction
  /** The column that names a row for ever, or several that do together. */
  readonly id: string | readonly string[]
  /** IANA name of the zone of times without an offset, such as `Europe/Berlin`. */
  readonly timeZone: string
  /** The column with the time of the answer. */
  readonly at: string
  /** Tokens of Luxon, such as `dd.MM.yyyy HH:mm`; several are tried in turn. @default ISO 8601, SQL and epoch seconds or ms */
  readonly dateFormat?: string | readonly string[]
  /** The column with the time of the last change: of rows with one id, the newest counts. */
  readonly updatedAt?: string
  /** The column of the rating; of an instrument of several items, a column for each. */
  readonly value: string | Readonly<Record<string, string>>
  /** What texts or codes stand for, as in `{ "Strongly agree": 7 }`, in the values of the source. */
  readonly values?: Readonly<Record<string, number>>
  /** Texts that mean no answer, beside an empty one. */
  readonly missing?: readonly string[]
  /** The column of the comment. */
  readonly comment?: string
  /** The column of the reasons, what separates them, and the ids of those that are to have another one. */
  readonly reasons?: {
    readonly column: string
    readonly separator?: string
    readonly ids?: Readonly<Record<string, string>>
  }
  /** The column of what was asked about, such as an order id; never of a person. */
  readonly subject?: string
  /** The language that was asked in, as a tag. */
  readonly locale?: string
  /** The column of the language. It wins over `locale`. */
  readonly localeColumn?: string
  /** Where it was asked, such as `mail`, `paper` or `ivr`. @default import */
  readonly channel?: string
  /** The question as it was asked. */
  readonly question?: string
  /** `published` where the published words of the instrument were asked, or a name of your own. @default the source's name */
  readonly wording?: string
  /** Which value came first on the screen or the paper. @default that of the instrument */
  readonly orientation?: Orientation
  /** Label ids of an instrument of your own, one per point, ascending. */
  readonly labels?: readonly string[]
  /** Only rows with these values are imported; the others are left out. */
  readonly where?: Readonly<Record<string, string>>
  /** Name of the source. It is part of every id: import the same data under the same name. @default the preset, else `import` */
  readonly source: string
  /** Encoding of the file, as the web names it. @default utf-8 */
  readonly encoding?: string
}
