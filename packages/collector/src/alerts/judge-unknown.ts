import type { UnknownProject } from '../ingest/unknown-projects.js'
import type { Project } from '../projects/project.js'
import type { Store } from '../storage/store.js'
import type { UnknownFacts } from './alert-facts.js'
import { channelsOf } from './channels-of.js'
import { sightOf } from './sight-of.js'

const name = 'unknown'
// A single request is somebody who tries something.
const fewest = 5
const recentMs = 24 * 3_600_000
const quietMs = 7 * 24 * 3_600_000
const mostNames = 5

/**
 * Notes whether pages name a project that the collector does not know: one of five requests or more in this process, the last
 * within a day. It is over after a week without. However many names anybody makes up, it is one occasion. `now` is epoch ms.
 */
export async function judgeUnknown(
  store: Pick<Store, 'judgeAlerts' | 'openAlerts'>,
  project: Project,
  { list, now }: { readonly list: readonly UnknownProject[]; readonly now: number },
): Promise<void> {
  const seen = list.filter(({ requests, lastAt }) => requests >= fewest && lastAt > now - recentMs)
  const sight = sightOf(project)
  // What strangers have made up is for those who see it on the dashboard as well.
  const names = sight === 'records' ? seen.slice(0, mostNames).map(({ id }) => id) : []
  const facts: UnknownFacts = { kind: 'unknown', names }
  const open = (await store.openAlerts(project.id)).find((row) => row.name === name)
  const isOver = seen.length === 0 && open !== undefined && open.seenAt < now - quietMs
  if (seen.length === 0 && !isOver) return
  await store.judgeAlerts({
    project: project.id,
    at: now,
    found: seen.length > 0 ? [{ name, sight, facts }] : [],
    over: isOver ? [{ name, facts }] : [],
    gone: [],
    channels: channelsOf(project.alerts),
  })
}
