import type { Locale, OpenQuestion, Scale, SecondStepWords } from '@easekit/scales'
import type { Outbox, Sender } from '@easekit/transport'
import type { Attributes } from '../api/attributes.js'
import type { SurveyOptions } from '../api/survey-options.js'

/** One survey as it is asked without a page: what is asked, and not when or how often, which is for the host to decide. */
export interface HeadlessSurveyOptions
  extends Pick<
    SurveyOptions,
    | 'id'
    | 'version'
    | 'company'
    | 'companyIsPlural'
    | 'issue'
    | 'question'
    | 'items'
    | 'why'
    | 'thanks'
    /** Offers a call-back after a hard answer; needs `secondStep`, which has its words. */
    | 'contact'
    /** As the host draws it: recorded with every answer. */
    | 'layout'
    | 'glyph'
  > {
  /** An instrument of `@easekit/scales`. */
  readonly scale: Scale | OpenQuestion
}

/** Everything `openSurvey` takes. Records go through `outbox`, else through `sender`, else to `endpoint`; one of them is needed. */
export interface HeadlessOptions {
  readonly survey: HeadlessSurveyOptions
  /** The words, such as `locale` of `@easekit/scales/locales/de`. */
  readonly locale: Locale
  /** The words of the second step, such as `secondStep` of `@easekit/scales/second-step/de`. @default only those of the survey */
  readonly secondStep?: SecondStepWords | undefined
  /** Public key of the project: 1 to 64 letters, digits, `_` and `-`. Needed unless `outbox` is given, which knows its own. */
  readonly project?: string | undefined
  /** Address of the collector, for instance `https://ces.example.com`. */
  readonly endpoint?: string | undefined
  /** Carries the records in place of the built-in HTTP sender; what is undelivered is kept in memory. */
  readonly sender?: Sender | undefined
  /** An outbox of the host's own, for instance one that keeps its records on the device. */
  readonly outbox?: Outbox | undefined
  /** Where it is asked, such as `telegram`: answers of two channels are two series. @default 'headless' */
  readonly channel?: string | undefined
  /** Id of the order or chat. Asking once about each is for the host to see to. */
  readonly subject?: string | number | undefined
  /** Name of the signal that led to the question, such as `order-placed`. @default the survey's id */
  readonly trigger?: string | undefined
  /** Who saw that signal. @default 'api' */
  readonly source?: string | undefined
  /** When it happened, in milliseconds since 1970. @default when the survey is opened */
  readonly at?: number | undefined
  /** Origin and path of the page, without its query. @default none */
  readonly page?: string | undefined
  /** @default none */
  readonly device?: 'phone' | 'tablet' | 'desktop' | undefined
  /** Probability with which this person was asked, over 0 and at most 1. @default 1 */
  readonly rate?: number | undefined
  /**
   * What goes out with the answer of what is known of the order and the visitor, at most 20 by name: numbers, booleans, and texts
   * of up to 64 characters that identify nobody. `variant` is the variant of an experiment. @default none
   */
  readonly attributes?: Attributes | undefined
  /** Whether somebody tries the survey out: the collector then counts the answer nowhere. @default false */
  readonly test?: boolean | undefined
  /** Permanent id of the response, `^[A-Za-z0-9_-]{1,64}$`. @default a random one, which needs `crypto.getRandomValues` */
  readonly id?: string | undefined
  /** The clock, in milliseconds since 1970. @default Date.now */
  readonly now?: (() => number) | undefined
}
