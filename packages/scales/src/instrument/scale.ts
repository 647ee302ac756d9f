/** What a rating asks about. The label set must match it (rule I8). */
export type ItemType = 'effort' | 'agreement' | 'ease' | 'binary' | 'satisfaction' | 'likelihood'

/**
 * What a larger raw value means: `ease-up` easier, `effort-up` harder, `satisfaction-up` more satisfied,
 * `likelihood-up` more likely to recommend. There is no default: the same numbers mean opposite things.
 */
export type Direction = 'ease-up' | 'effort-up' | 'satisfaction-up' | 'likelihood-up'

/** Which value comes first from the inline start (or from the top). Fixed and recorded for the life of a series. */
export type Orientation = 'ascending' | 'descending'

/** How the points are laid out; `wrapped` is a row that was broken for want of room, which no scale asks for by itself. */
export type Layout = 'horizontal' | 'vertical' | 'wrapped'

/** What stands on a point. */
export type Glyph = 'number' | 'emoji' | 'text'

/** Which words a question uses. Any change of words but the two slots is a new version. */
export interface Wording {
  /** Id of the wording within its item type, such as `issue` or `task`. */
  readonly id: string
  /** Whole number from 1. */
  readonly version: number
}

/** Words a scale brings along for one language, in place of those of the locale. */
export interface ScaleWords {
  /** The question. Its only slots are `{company}` and `{issue}`. */
  readonly question?: string
  /** One text per point, ascending. Needed where the locale has no ladder for this item type and number of points. */
  readonly labels?: readonly string[]
  /** Texts printed at the two ends, where the labels are bare digits. */
  readonly ends?: readonly [string, string]
  /** One text per item of a multi-item scale, by item id. */
  readonly items?: Readonly<Record<string, string>>
  /** What stands for `{company}` when the host gives no name. */
  readonly company?: string
  /** What stands for `{issue}` when the host gives none. */
  readonly issue?: string
}

/**
 * A named group of points, for a share (`easy` alone) or a net (`easy` minus `hard`). It names label ids, never bare
 * numbers (rule I5). `easy` is the easy end, or the satisfied or likely end of a companion scale.
 */
export interface Box {
  readonly id: string
  /** Label ids at the easy end, all beyond the midpoint. */
  readonly easy: readonly string[]
  /** Label ids at the hard end, all beyond the midpoint. */
  readonly hard?: readonly string[]
}

/** One band of the mean, in raw scale values. A bound shared by two bands belongs to the easier one. */
export interface Band {
  readonly id: string
  readonly from: number
  readonly to: number
}

/** A rating scale: everything needed to ask it, to store its answers and to score them. */
export interface Scale {
  /** The name on the wire, such as `ces2`: lower-case letters, digits and hyphens. */
  readonly id: string
  /** Whole number from 1. A change of a hard field (see `fingerprint`) is a new version. */
  readonly version: number
  readonly type: ItemType
  readonly direction: Direction
  /** Smallest value. */
  readonly min: number
  /** Largest value. */
  readonly max: number
  /** Distance between neighbouring values. */
  readonly step: number
  /** One label id per point, in order of value. */
  readonly labels: readonly string[]
  /** Value of the neutral point. Absent where the scale has none. */
  readonly midpoint?: number
  readonly orientation: Orientation
  readonly layout: Layout
  readonly glyph: Glyph
  readonly wording: Wording
  /** Ids of the scoring presets, the default first. @default those of the built-in instrument of this id, else all that fit */
  readonly presets?: readonly string[]
  /** Where the instrument comes from. */
  readonly source?: string
  /** Item ids of a multi-item scale. Absent for a single question. */
  readonly items?: readonly string[]
  /** Words of its own, by language tag. They are used with the locale of the same tag only. */
  readonly words?: Readonly<Record<string, ScaleWords>>
  /** Named groups of points beyond the presets. */
  readonly boxes?: readonly Box[]
  /** Bands of the mean, from the hard end to the easy end or the other way round. */
  readonly bands?: readonly Band[]
}
