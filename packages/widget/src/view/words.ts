import type { Answers } from '@easekit/scales'
import type { ComponentChildren } from 'preact'

/** All that the popup says, in one language. */
export interface ViewWords {
  /** BCP 47 tag of the language shown. */
  readonly tag: string
  readonly dir: 'ltr' | 'rtl'
  readonly question: string
  /** What is rated where there are several things, as on the wire: `.time`. The element `q.time` names it. */
  readonly item?: string
  readonly points: readonly PointWords[]
  /** What is printed under the first, the middle and the last point. */
  readonly ends: readonly (string | undefined)[]
  /** The second question, and whether it is asked. */
  readonly why: string
  readonly explain: boolean
  readonly reasons: readonly { readonly id: string; readonly label: string }[]
  readonly send: string
  readonly skip: string
  readonly close: string
  readonly thanks: string
  /** The thanks for an answer, where they depend on it. */
  readonly thanksFor?: (answer: Answers | undefined) => string | undefined
}

/** One answer, as seen and as read out. */
export interface PointWords {
  readonly value: number
  /** What stands on the button: a digit of the language, or the label where there are only two. */
  readonly face: ComponentChildren
  /** "5 of 7, Somewhat agree". */
  readonly name: string
  readonly label: string
}
