import type { Answers, Contact, Locale, OpenQuestion, Scale, SecondStepWords, Series } from '@easekit/scales'
import type { JSX } from 'preact'
import type { CheckedSurvey } from '../api/checked-options.js'
import type { EaseKitOptions } from '../api/easekit-options.js'
import type { State, SurveyEvent } from '../store/state.js'
import type { PopupWords } from './popup-words.js'

/** What a part of the popup is drawn from. */
export interface PartProps {
  readonly presentation: Presentation
  readonly state: State
  readonly words: PopupWords
  /** What is said after the rating, once it is there. */
  readonly second: SecondStepWords | undefined
  readonly send: (event: SurveyEvent) => void
}

/** What is asked after the rating. */
export interface SecondQuestion {
  readonly question: string
  /** Six at most. */
  readonly reasons: readonly { readonly id: string; readonly label: string }[]
}

/** Draws what stands under the headline. */
export type Part = (props: PartProps) => JSX.Element | null

/** What a presentation is made from. */
export interface PresentationInput<Asked = Scale | OpenQuestion> {
  readonly scale: Asked
  readonly locale: Locale
  readonly survey: CheckedSurvey
  readonly options: Pick<EaseKitOptions, 'position' | 'accent' | 'poweredBy' | 'theme'>
  /** Where it runs: `web` or `webview`. */
  readonly channel: string
  readonly window: Window
  /** Where the survey goes in the page, an element or a selector; over the page if missing. */
  readonly mount: Element | string | undefined
  /** What the card says above everything else. */
  readonly note?: string | undefined
}

/** How one survey is asked. `plainPresentation` makes the usual one, the chunk `extras` everything beyond. */
export interface Presentation {
  /** Missing where the language lacks words for the instrument. */
  readonly words: PopupWords | undefined
  /** What the answers may be compared with. */
  readonly series: { readonly [field in keyof Series]?: Series[field] | undefined }
  readonly parts: { readonly asking: Part; readonly explaining?: Part; readonly thanking?: Part }
  /** What is asked after a rating. */
  readonly ask?: ((answer: Answers | undefined, words: SecondStepWords | undefined) => SecondQuestion) | undefined
  /** The offer of a call-back. */
  readonly contact?:
    | {
        readonly Offer: Part
        /** What was filled in there; `false` where something is missing and the person has just been led to it. */
        readonly read: (box: Element) => Contact | undefined | false
      }
    | undefined
  /** Why it cannot be shown. */
  readonly _refusal?: string | undefined
  /** Rules that follow those of the style sheet. */
  readonly css?: string | undefined
  /** Where the survey stands in the page, instead of over it. */
  readonly parent?: Element | undefined
  /** Called with the popup's host element once it is there; what it starts ends with the signal. */
  readonly _placed?: ((host: HTMLElement, signal: AbortSignal) => void) | undefined
  /** How long the thanks stay, in milliseconds. @default 3000 */
  readonly _thanksMs?: ((answer: Answers | undefined) => number | undefined) | undefined
}
