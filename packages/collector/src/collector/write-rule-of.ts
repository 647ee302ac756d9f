import { mostHeld } from '../held-records/most-held.js'
import type { Project } from '../projects/project.js'
import { ownReasons } from '../results/name-reasons.js'
import type { Room, WriteRule } from '../storage/write.js'

// Whoever needs more declares the survey.
const ofStrangers: Room = {
  versions: 200,
  series: 500,
  plainSeries: 1500,
  declared: new Set(),
  reasons: 200,
  offered: new Map(),
  offeredByAll: ownReasons,
  segments: 50,
  listed: new Map(),
  held: mostHeld,
}
// Nothing is published of a project that is gone.
const ofNone: Required<WriteRule> = { floor: 1, room: ofStrangers, hasWebhook: false }
const rules = new WeakMap<Project, Required<WriteRule>>()

/** By what the answers of a project are written. The same project has the same rule, which is made once. */
export function writeRuleOf(project: Project | undefined): Required<WriteRule> {
  if (!project) return ofNone
  const made = rules.get(project) ?? ruleOf(project)
  rules.set(project, made)
  return made
}

function ruleOf({ floor, webhook, surveys, reasons, segments }: Project): Required<WriteRule> {
  const offered = new Map([...reasons].map(([survey, labels]) => [survey, new Set(labels.keys())]))
  const room = { ...ofStrangers, declared: new Set(surveys.keys()), offered, listed: segments }
  return { floor, room, hasWebhook: webhook?.kinds.includes('completed') ?? false }
}
