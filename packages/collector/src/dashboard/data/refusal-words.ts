import type { PageWords, RefusalId } from '../words/page-words.js'

/** What the collector says to a program when it refuses, and with which status. */
export interface Refusal {
  readonly status: number
  readonly error?: unknown
  readonly parameter?: unknown
}

const parameters: readonly RefusalId[] = ['project', 'survey', 'from', 'to']

/** What kind of refusal it is, by the name under which every language has words for it; else its status. */
export function refusalWords({ status, error, parameter }: Refusal): string {
  if (error === 'unknown_project') return 'unknown-project' satisfies RefusalId
  if (error === 'forbidden') return 'forbidden' satisfies RefusalId
  if (error === 'invalid_parameter') return parameters.find((id) => id === parameter) ?? ('view' satisfies RefusalId)
  if (status === 429) return 'too-often' satisfies RefusalId
  return String(status)
}

/** Why there is nothing to see, for whoever reads the page: programs get other words. */
export function refusalIn(words: PageWords, refusal: string): string {
  return words.refusals[refusal as RefusalId] ?? words.refusedWith(refusal)
}
