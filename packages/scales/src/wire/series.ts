import type { Direction, Glyph, Layout, Orientation } from '../instrument/scale.js'

/** What makes two answers comparable. Answers with unlike series do not merge. */
export interface Series {
  /** `<scale id>@<version>`. Hard. */
  readonly scale: string
  /** Hard. */
  readonly direction: Direction
  /** Smallest value, largest value, step. Hard. */
  readonly range: readonly [min: number, max: number, step: number]
  /** The label ids in order of value, then the item ids if any, joined by spaces. Hard. Absent where the scale id says it all. */
  readonly labels?: string
  /** Hard. */
  readonly orientation: Orientation
  /** Whether an open question had to be answered. Hard. @default false */
  readonly required?: boolean
  /** `<wording id>@<version>`. Soft. */
  readonly wording: string
  /**
   * The question of a host's own, as it is written, slots unfilled. Soft. Absent where it is the published one of that wording:
   * with it, two questions under one wording id are two series.
   */
  readonly question?: string
  /** Tag of the words that were shown. Soft. */
  readonly locale: string
  /** Soft. */
  readonly layout: Layout
  /** Soft. */
  readonly glyph: Glyph
  /** Where it was asked: `web`, `webview`, `mail`, `kiosk` and so on. Soft. */
  readonly channel: string
}
