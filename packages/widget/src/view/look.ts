import type { Answers, Series } from '@easekit/scales'
import type { JSX } from 'preact'
import type { State, SurveyEvent } from '../store/state.js'
import type { ViewWords } from './words.js'

/** What a part of the popup is drawn from. */
export interface PartProps {
  readonly state: State
  readonly words: ViewWords
  readonly send: (event: SurveyEvent) => void
}

/** Draws what stands under the headline. */
export type Part = (props: PartProps) => JSX.Element | null

/** How one survey is asked. `plain` makes the usual one, the chunk `extras` everything beyond. */
export interface Look {
  /** Missing where the language lacks words for the instrument. */
  readonly words: ViewWords | undefined
  /** What the answers may be compared with. */
  readonly series: { readonly [field in keyof Series]?: Series[field] | undefined }
  readonly parts: { readonly asking: Part; readonly explaining?: Part; readonly thanking?: Part }
  /** Why it cannot be shown. */
  readonly refusal?: string | undefined
  /** Rules that follow those of the style sheet. */
  readonly css?: string | undefined
  /** Where the survey stands in the page, instead of over it. */
  readonly parent?: Element | undefined
  /** Called with the host once it is there; what it starts ends with the signal. */
  readonly placed?: ((host: HTMLElement, signal: AbortSignal, close: () => void) => void) | undefined
  /** How long the thanks stay, in milliseconds. @default 3000 */
  readonly thanksMs?: ((answer: Answers | undefined) => number | undefined) | undefined
}
