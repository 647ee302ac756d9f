import type { FamilyName, Locale, OpenQuestion, Scale, SecondStepWords } from '@easekit/scales'
import type { AskResult } from '../api/ask.js'
import type { CheckedOptions } from '../api/checked-options.js'
import type { Notify } from '../api/events.js'
import type { Platform } from '../api/platform.js'
import type { ScaleId } from '../api/scale-id.js'
import type { DeviceStorage } from '../eligibility/device-storage.js'
import type { Gates } from '../eligibility/gates.js'
import type { Ledger } from '../eligibility/ledger/ledger.js'
import type { ClaimTab } from '../eligibility/one-tab.js'
import type { RedactionPart } from '../record/redact-comment.js'
import type { OutboxInput, PageOutbox } from '../response/open-outbox.js'
import type { extraPresentation } from '../view/extras/extra-presentation.js'
import type { followUnsent } from './follow-unsent.js'
import type { readAttributes } from './read-attributes.js'

/** The instruments by the name that a page declares, and English with the words for all of them. */
export interface NamedInstruments {
  readonly instruments: { readonly [id in ScaleId]?: Scale | OpenQuestion }
  readonly english: Locale
}

/** Keeps what somebody writes until it is sent. */
export interface UnsentPart {
  readonly followUnsent: typeof followUnsent
}

/** Fetches what only some showings need. Rejects where it cannot be fetched. */
export interface LoadSessionPart {
  (part: 'instruments'): Promise<NamedInstruments>
  (part: 'extras'): Promise<{ readonly extraPresentation: typeof extraPresentation }>
  /** What goes out besides the answer, where a page lists attributes or a survey has variants. */
  (part: 'attributes'): Promise<{ readonly readAttributes: typeof readAttributes }>
  (part: 'redaction'): Promise<RedactionPart>
  /** Keeps what somebody writes. */
  (part: 'unsent'): Promise<UnsentPart>
  (part: 'claim'): Promise<{ readonly claimTab: ClaimTab }>
  /** What is said after the rating, in a language: `second-de`. */
  (part: `second-${string}`): Promise<{ readonly secondStep: SecondStepWords }>
  /** The words of a language for one kind of instrument, where those that come by the tag lack them: `de-ease`. */
  (part: `${string}-${FamilyName | 'improve'}`): Promise<Partial<Locale>>
  /** The words of a language, by its tag: at least those that every survey needs, and those of `ces2`. */
  (tag: string): Promise<{ readonly locale: Locale }>
}

/** What a showing needs from the page that it is on. */
export interface SessionPage {
  readonly options: Pick<
    CheckedOptions,
    | 'project'
    | 'surveys'
    | 'endpoint'
    | 'sender'
    | 'locale'
    | 'holdout'
    | 'theme'
    | 'nonce'
    | 'position'
    | 'attributes'
    | 'sendAttributes'
    | 'accent'
    | 'poweredBy'
  >
  readonly platform: Platform
  /** Where it runs: `web` or `webview`. It is sent with every answer. */
  readonly channel: string
  /** Ends everything when it aborts. */
  readonly signal: AbortSignal
  readonly storage: DeviceStorage
  readonly ledger: Ledger
  readonly gates: () => Promise<Gates>
  readonly load: LoadSessionPart
  /** The one outbox of the page, opened by whoever needs it first. */
  readonly outbox: (open: (input: OutboxInput) => PageOutbox) => PageOutbox
  readonly notify: Notify
  /** Tells that a survey is not shown, and why. */
  readonly hold: (survey: string, reason: string) => AskResult
  /** Whether somebody tries the surveys out: nothing holds one back, and no answer counts. */
  readonly isTest: boolean
  /** Says what is wrong with a declaration; missing where the options were checked at the start. */
  readonly _tellMistakes?: (() => unknown) | undefined
}
