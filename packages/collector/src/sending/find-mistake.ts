import { localeTags, matchLocale } from '@easekit/scales'
import { EaseKitError } from '@easekit/widget/headless'
import { findHosted } from '../hosted/find-hosted.js'
import { loadWords } from '../hosted/load-words.js'
import { openHosted } from '../hosted/open-hosted.js'
import type { Problem } from '../http/send-problem.js'
import type { Project } from '../projects/project.js'
import type { AskedPerson } from '../survey-links/asked-person.js'

/** What keeps somebody from being asked, with its status; `undefined` where nothing does. `now` is epoch ms. */
export async function findMistake(
  projects: ReadonlyMap<string, Project>,
  person: AskedPerson,
  now: number,
): Promise<{ readonly status: number; readonly problem: Problem } | undefined> {
  const { project, survey, locale, attributes = {} } = person
  const known = projects.get(project)
  if (!known) {
    const message = `\`project\` must be one the collector serves, got "${project}"`
    return { status: 404, problem: { error: 'unknown_project', parameter: 'project', message } }
  }
  const found = await findHosted(known, survey, now)
  if (found.type === 'unknown') {
    const message = `\`survey\` must be one that the project's pages get, see docs/channels.md, got "${survey}"`
    return { status: 404, problem: { error: 'unknown_survey', parameter: 'survey', message } }
  }
  const undeclared = Object.keys(attributes).find((name) => !known.attributes.has(name))
  if (undeclared !== undefined) {
    // An answer would be counted without it, and nobody would hear of it.
    const [variant, ...own] = known.attributes
    const message = `\`attributes.${undeclared}\`: must be one that the project declares (${[...own, variant].join(', ')})`
    return { status: 400, problem: { error: 'invalid_body', message } }
  }
  const words = await loadWords(matchLocale(locale ? [locale] : [], localeTags))
  try {
    openHosted(found.hosted, words, { ...person, id: 'checked' })
    return undefined
  } catch (error) {
    if (!(error instanceof EaseKitError)) throw error
    return { status: 400, problem: { error: 'invalid_body', message: error.message } }
  }
}
