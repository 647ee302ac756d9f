import type { Contact, Direction } from '@easekit/scales'
import type { State } from '../store/state.js'
import type { SecondQuestion } from '../view/presentation.js'

/** One answer to choose. */
export interface HeadlessPoint {
  /** The raw value, for `answer`. */
  readonly value: number
  /** What stands on a button: a digit of the language, or the label where there are only two. */
  readonly face: string
  /** "Somewhat agree". */
  readonly label: string
  /** For assistive technology: "5 of 7, Somewhat agree". */
  readonly name: string
}

/** What is said, in one language. */
export interface HeadlessWords {
  /** BCP 47 tag of the language. */
  readonly tag: string
  /** Writing direction. */
  readonly dir: 'ltr' | 'rtl'
  readonly question: string
  /** The texts at the two ends, as `[first, last]` in the order of `points`; empty for a question in free text. */
  readonly ends: readonly string[]
  readonly send: string
  readonly skip: string
  readonly close: string
  /** The label of a text box; missing without the words of the second step. */
  readonly comment: string | undefined
}

/** The offer of a call-back, as it is to be shown; nothing is taken without its consent. */
export interface ContactOffer {
  readonly offer: string
  /** The label of the field for an address or a number. */
  readonly field: string
  /** The sentence to agree to, with a box of its own that is empty at first. */
  readonly consent: string
}

/** What is asked after the rating. */
export interface HeadlessSecond extends SecondQuestion {
  /** Where the survey offers a call-back, after a hard answer. */
  readonly contact?: ContactOffer | undefined
}

/** Where the survey stands after something was said; `refused` where that did not fit, and then nothing has changed. */
export type Step = State['phase'] | 'refused'

/** What is said after the rating. */
export interface Explanation {
  /** Ids of the reasons picked, out of those that `second` offers. */
  readonly reasons?: readonly string[] | undefined
  /** Free text. Personal data is taken out before it is recorded. */
  readonly comment?: string | undefined
  /** A call-back: an address or a number of 1 to 320 characters, and the sentence agreed to, as `second.contact` says it. */
  readonly contact?: Contact | undefined
}

/** A survey that the host draws. None of its functions throws or rejects. */
export interface HeadlessSurvey {
  /** Permanent id of the response. */
  readonly id: string
  readonly words: HeadlessWords
  /** The answers in the order in which they are shown, from the inline start. Empty for a question in free text. */
  readonly points: readonly HeadlessPoint[]
  /** What a larger value means; missing for a question in free text. */
  readonly direction: Direction | undefined
  /** What is rated, where there are several things. */
  readonly items: readonly { readonly id: string; readonly label: string }[]
  /** Where it stands: `asking`, `explaining`, `thanking` or `closed`. */
  readonly phase: State['phase']
  /** What is asked now, after the rating; missing in every other phase. */
  readonly second: HeadlessSecond | undefined
  /** The last word, by what was answered. */
  readonly thanks: string
  /** Says that the question can be seen: from now on it counts as asked. To answer says so as well. */
  readonly shown: () => void
  /**
   * Rates. While the answer is explained it may be changed. Refused are values that are no point of the scale, unknown
   * items, and everything that comes too late.
   *
   * @param item what is rated, where there are several things; the survey goes on once all of them are
   */
  readonly answer: (value: number, item?: string) => Step
  /**
   * Says why, or answers a question in free text, and ends the survey; without anything it skips. Refused before there is
   * a rating, with a reason or a call-back that is not offered or not agreed to, and without text where the question needs one.
   */
  readonly explain: (explanation?: Explanation) => Step
  /** Takes the question away. What was answered stays answered. */
  readonly dismiss: () => Step
  /**
   * Whether the collector has confirmed all that was said, and, through an outbox of the host's own, all that waits there.
   *
   * @param withinMs waits so long for it, in milliseconds. @default 4000
   */
  readonly delivered: (withinMs?: number) => Promise<boolean>
}
