import type { Project } from '../projects/project.js'
import { utcDay } from '../publishing/days.js'
import type { AlertRow, AlertSight, Judgement } from '../storage/alert-store.js'
import type { Store } from '../storage/store.js'
import type { AlertFacts } from './alert-facts.js'
import { channelsOf } from './channels-of.js'
import { checkControl } from './check-control.js'
import { checkTarget } from './check-target.js'
import { checkVolume } from './check-volume.js'
import { openWindows, type Windows } from './open-windows.js'
import { sightOf } from './sight-of.js'
import type { Verdict } from './verdict.js'
import { watchedSurveys } from './watched-surveys.js'

/** The part of a store that judging a project needs. */
export type JudgedStore = Pick<
  Store,
  'tally' | 'series' | 'blocks' | 'surveys' | 'publishedSurveys' | 'publish' | 'openAlerts' | 'judgeAlerts' | 'alertDay'
>

/** A check of one survey, under the name of its occasion. */
interface Check {
  readonly name: string
  readonly run: (read: Windows, open: AlertFacts | undefined) => Promise<Verdict<AlertFacts>>
}

const checkName = 'figures'
const unknownName = 'unknown'

/**
 * Looks at the finished days of a project and notes which occasions have begun and ended. It counts once a day for all processes
 * on a database: whoever comes later changes nothing. `now` is epoch ms.
 */
export async function judgeProject(store: JudgedStore, project: Project, now: number): Promise<void> {
  const { id, floor } = project
  const today = utcDay(now)
  if (((await store.alertDay(id, checkName)) ?? '') >= today) return
  const sight = sightOf(project)
  if (sight === 'results') await store.publish(id, { today, floor })
  const open = new Map((await store.openAlerts(id)).map((row) => [row.name, row]))
  const judged = { found: [] as Found[], over: [] as Judgement['over'][number][] }
  const names = new Set([unknownName])
  for (const survey of await watchedSurveys(store, project, sight)) {
    const read = await openWindows({ store, project: id, survey, sight })
    for (const { name, run } of checksOf(project, survey, today)) {
      names.add(name)
      const verdict = await run(read, factsOf(open.get(name)))
      if (verdict.state === 'found') judged.found.push({ name, sight, facts: verdict.facts })
      if (verdict.state === 'clear') judged.over.push({ name, facts: verdict.facts })
    }
  }
  await store.judgeAlerts({
    ...judged,
    project: id,
    at: now,
    once: { name: checkName, day: today },
    gone: [...open.keys()].filter((name) => !names.has(name)),
    channels: channelsOf(project.alerts),
  })
}

type Found = { readonly name: string; readonly sight: AlertSight; readonly facts: AlertFacts }

function checksOf({ alerts }: Project, survey: string, today: string): readonly Check[] {
  const kinds = alerts?.kinds ?? ['control', 'target', 'volume']
  const target = alerts?.targets.get(survey)
  return kinds.flatMap((kind): readonly Check[] => {
    const name = `${kind} ${survey}`
    const openAs = <Kind extends AlertFacts['kind']>(open: AlertFacts | undefined, wanted: Kind) =>
      open?.kind === wanted ? (open as Extract<AlertFacts, { kind: Kind }>) : undefined
    if (kind === 'control')
      return [{ name, run: (read, open) => checkControl(read, { survey, today, open: openAs(open, kind) }) }]
    if (kind === 'volume')
      return [{ name, run: (read, open) => checkVolume(read, { survey, today, open: openAs(open, kind) }) }]
    if (kind === 'target' && target)
      return [{ name, run: (read, open) => checkTarget(read, { survey, today, target, open: openAs(open, kind) }) }]
    return []
  })
}

// Written by a judgement before this one.
function factsOf(row: AlertRow | undefined): AlertFacts | undefined {
  return row && (JSON.parse(row.facts) as AlertFacts)
}
