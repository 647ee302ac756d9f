import type { HeadlessSurvey } from '@easekit/widget/headless'
import type { PageState } from './page-state.js'
import type { WhyForm } from './why-form.js'

/** What a page shows beside itself. */
interface Trouble {
  /** What is missing, or what went wrong. @default nothing */
  readonly problem?: string | undefined
  /** Of HTTP. @default 200 */
  readonly status?: number | undefined
}

/** The page with the question. */
export interface QuestionPage extends Trouble {
  readonly type: 'question'
  readonly state: PageState
  /** Chosen already, by question. @default nothing */
  readonly chosen?: Readonly<Record<string, number>> | undefined
  /** Written already. @default '' */
  readonly comment?: string | undefined
}

/** What comes after an answer: the question why, and where that is answered or not asked, the thanks. */
export interface PageAfter extends Trouble {
  readonly type: 'after'
  readonly state: PageState
  readonly survey: HeadlessSurvey
  /** What was said already, where it could not be stored. @default nothing */
  readonly said?: WhyForm['said'] | undefined
}

/** What is shown next. */
export type NextPage = QuestionPage | PageAfter
