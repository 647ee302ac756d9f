/** What a form of a page has sent. */
export interface AnswerForm {
  readonly state: string
  /** Which page it comes from. */
  readonly isWhy: boolean
  readonly isSkipped: boolean
  /** Ratings by question. */
  readonly ratings: Readonly<Record<string, number>>
  readonly reasons: readonly string[]
  readonly comment: string
  readonly to: string
  readonly isAgreed: boolean
}

const mostFields = 100

/** Reads the fields of a form; what is no rating, no reason and no text of ours is left out. */
export function answerForm(body: string): AnswerForm {
  const fields = new URLSearchParams(body)
  const rated = [...fields].slice(0, mostFields).filter(([name, value]) => /^effort(\.|$)/.test(name) && value !== '')
  return {
    state: fields.get('state') ?? '',
    isWhy: fields.get('step') === 'why',
    isSkipped: fields.has('skip'),
    ratings: Object.fromEntries(rated.map(([name, value]) => [name, Number(value)])),
    reasons: fields.getAll('reason').slice(0, mostFields),
    // A form sends line ends as they are on paper, a script as they are in memory.
    comment: (fields.get('comment') ?? '').replace(/\r\n/g, '\n'),
    to: fields.get('to') ?? '',
    isAgreed: fields.has('consent'),
  }
}
