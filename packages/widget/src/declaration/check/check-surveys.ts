import { checkDeclared } from './check-declared.js'
import { checkMeaning } from './check-meaning.js'

/** What is wrong with surveys that are not on a page yet, one sentence each, with path, value and expectation. */
export interface SurveyFaults {
  /** They keep a survey from being asked. */
  readonly errors: readonly string[]
  /** They do no harm, and do not mean what was written. */
  readonly notes: readonly string[]
}

// Which elements a page has is not known here.
const anyPage = { document: { querySelector: () => null } as unknown as Document }

/**
 * Looks at what a collector is to give pages: what `data-easekit` may declare, without `v`, `project` and `endpoint`, which stay
 * the page's own.
 */
export function checkSurveys(content: object): SurveyFaults {
  const { issues, usable } = checkDeclared({ v: 1, project: 'any', endpoint: 'https://collector.example', ...content })
  return { errors: issues, notes: usable ? checkMeaning(usable as Parameters<typeof checkMeaning>[0], anyPage) : [] }
}
