import type { Platform } from '../../api/platform.js'
import { askCollector, parseJson, unasked } from '../../eligibility/ask-collector.js'
import { type Checked, checkDeclared } from './check-declared.js'
import { isObject, mistake } from './check-fields.js'

type Declared = Readonly<Record<string, unknown>>

/**
 * Puts what the collector says about a project over what the page declares; project and endpoint stay the page's. Where
 * it cannot be asked or its answer cannot be used, its last good answer is used, and without one what the page has itself.
 */
export async function withRemoteConfiguration(own: Declared, { window, storage }: Platform): Promise<Checked> {
  const { project, endpoint, consent, storage: place } = own
  const key = `easekit:${project}:config`
  const answer = await askCollector(window, `${endpoint}`.replace(/\/?$/, `/v1/config?project=${project}`))
  const fresh = 'text' in answer ? putOver(own, answer.text) : answer
  if ('checked' in fresh) {
    try {
      const mayKeep = fresh.checked.usable && consent !== 'required' && place !== 'memory'
      if (mayKeep && 'text' in answer) storage()?.setItem(key, answer.text)
    } catch {
      // Full or forbidden: the browser's own cache may still have it next time.
    }
    return fresh.checked
  }
  const { trouble } = fresh
  // What a former version has kept may be of no use.
  const former = putOver(own, readKept(storage, key))
  if ('checked' in former) {
    const { issues, usable } = former.checked
    // To be without a network for a while is no mistake of anybody.
    const told = trouble === unasked ? [] : [`remote is true, but ${trouble}; its last good answer is used`]
    return { issues: [...told, ...issues], ...(usable && { usable }) }
  }
  const { issues, usable } = checkDeclared(own)
  const told = `remote is true, but ${trouble}; it has given no good answer before, so the page's own surveys are used`
  return { issues: [told, ...issues], ...(usable && { usable }) }
}

/** The page with an answer over it, or why that would leave it without the surveys it could have. */
function putOver(own: Declared, text: string): { readonly checked: Checked } | { readonly trouble: string } {
  const answer = parseJson(text)
  if (!isObject(answer))
    return { trouble: `the collector answered ${JSON.stringify(text.slice(0, 80))}, expected a JSON object` }
  const { project, endpoint } = own
  const checked = checkDeclared({ ...own, ...answer, project, endpoint })
  const { issues, usable } = checked
  if (usable?.surveys[0]) return { checked }
  const owned = checkDeclared(own).issues
  const faults = issues.filter((issue) => !owned.includes(issue))
  // An empty list turns everything off; a word about nothing, as the sign-in page of a network may say it, does not.
  if (usable && !('surveys' in answer)) faults.push(mistake('surveys', answer.surveys, 'a list'))
  return faults[0] ? { trouble: `the collector's answer cannot be used: ${faults.join('; ')}` } : { checked }
}

function readKept(storage: Platform['storage'], key: string): string {
  try {
    return storage()?.getItem(key) ?? ''
  } catch {
    return ''
  }
}
