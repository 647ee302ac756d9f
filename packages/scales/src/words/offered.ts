import type { FamilyName } from './locale.js'

/** What a person handled, where the question names it. */
export type IssueName = 'issue' | 'order' | 'request' | 'return' | 'sign-up' | 'booking'

/**
 * The choices for what was handled. Each has whole sentences of its own in every language, since a noun alone could not be
 * inflected; a wording of that name is recorded with the answers, so that no two of them merge.
 */
export const issueNames: readonly IssueName[] = ['issue', 'order', 'request', 'return', 'sign-up', 'booking']

/** What every language holds of one kind of instrument: how many labels, and which wordings. */
export interface Offered {
  /** Points of the ladder; 0 where they bear digits. */
  readonly points: number
  readonly wordings: readonly string[]
  readonly items?: readonly string[]
}

/** What every language holds, without loading one; `lintLocale` sees to it that it does. */
export const offered: Readonly<Record<FamilyName, Offered>> = {
  agreement: { points: 7, wordings: issueNames },
  effort: { points: 5, wordings: issueNames },
  ease: { points: 7, wordings: ['task', ...issueNames] },
  binary: { points: 2, wordings: issueNames },
  dimensions: {
    points: 5,
    wordings: ['dimensions', ...issueNames.filter((name) => name !== 'issue')],
    items: ['time', 'mental', 'emotional', 'steps'],
  },
  satisfaction: { points: 5, wordings: ['experience', 'items'] },
  likelihood: { points: 0, wordings: ['recommend'] },
}
