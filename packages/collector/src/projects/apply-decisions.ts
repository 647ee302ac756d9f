import type { Definition, ManagedProject } from '../storage/store.js'
import { declaredReasons } from './declared-reasons.js'
import type { Project } from './project.js'
import { resolveProjects, surveysOf } from './resolve-projects.js'

/**
 * A project as the configuration or its creation has it, with what was decided since: its name, what is paused, and its
 * published surveys, which stand in place of those of the configuration. `undefined` for one that nobody has made.
 */
export function applyDecisions(
  configured: Project | undefined,
  { project: id, name, options, state, pausedSurveys, definition }: ManagedProject,
  published: Definition | undefined,
): Project | undefined {
  const base = options === null ? configured : resolveProjects({ [id]: JSON.parse(options) }).get(id)
  if (!base) return undefined
  const decided = {
    ...base,
    name: name ?? undefined,
    isPaused: state === 'paused',
    paused: new Set(pausedSurveys),
    version: definition,
  }
  if (!published) return decided
  const content: object = JSON.parse(published.content)
  return {
    ...decided,
    config: () => content,
    surveys: new Map([...base.surveys, ...surveysOf(content)]),
    reasons: declaredReasons(content),
  }
}
