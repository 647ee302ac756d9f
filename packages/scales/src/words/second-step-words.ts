/** How the task was for the person who answered: the group that words after the answer follow. */
export type AnswerGroup = 'harder' | 'neutral' | 'easier'

/**
 * What is said from the second step on, and on the card of a test, in one language: a module of its own, so that a page
 * pays for it only once a survey is shown. The questions and reasons speak of effort: after a rating of satisfaction or of
 * the likelihood to recommend, ask the `why` of the locale, without reasons.
 */
export interface SecondStepWords {
  /** BCP 47 tag. */
  readonly tag: string
  /** The second question, by what was answered. */
  readonly whyFor: Readonly<Record<AnswerGroup, string>>
  /** Reasons to pick, 3 to 5 a group, by the id that goes on the wire; no id stands in two groups. */
  readonly reasonsFor: Readonly<Record<AnswerGroup, Readonly<Record<string, string>>>>
  /** The visible label of a text box that must be filled. */
  readonly comment: string
  /** The visible label of a text box that may stay empty: it says so. */
  readonly commentOptional: string
  /** Shown beside a text box that must be filled and is empty. */
  readonly textMissing: string
  /** Shown where one of several lines has no answer yet. */
  readonly itemsMissing: string
  /** Offers a call-back after a hard answer. */
  readonly contactOffer: string
  /** The label of the field for an address or a number. */
  readonly contactField: string
  /** What is agreed to, with the slot `{company}`: fill it with `contactConsent`. */
  readonly contactConsent: string
  /** Stands for the company in the consent, in the case that the sentence needs, where the host gives no name. */
  readonly company: string
  /** The class noun with the slot, where this language needs one: replaced as a whole by `company`. */
  readonly noun?: string
  /** The mark on the card of a survey that is shown as a test. */
  readonly test: string
  /** Names what was chosen; `{answer}` is the label of the point. */
  readonly yourAnswer: string
  /** The button beside it, which leads back to the question. */
  readonly change: string
}
