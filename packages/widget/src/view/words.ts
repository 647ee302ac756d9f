/** All that the popup says, in one language. */
export interface ViewWords {
  /** BCP 47 tag of the language shown. */
  readonly tag: string
  readonly dir: 'ltr' | 'rtl'
  readonly question: string
  readonly points: readonly PointWords[]
  /** The second question, and whether it is asked. */
  readonly why: string
  readonly explain: boolean
  readonly reasons: readonly { readonly id: string; readonly label: string }[]
  readonly send: string
  readonly skip: string
  readonly close: string
  readonly thanks: string
}

/** One answer, as seen and as read out. */
export interface PointWords {
  readonly value: number
  /** What stands on the button: a digit of the language, or the label where there are only two. */
  readonly face: string
  /** "5 of 7, Somewhat agree". */
  readonly name: string
  readonly label: string
}
