import { randomUUID } from 'node:crypto'
import { type RawBuilder, sql, type Transaction } from 'kysely'
import type { Block } from '../publishing/block.js'
import { closeDay } from '../publishing/close-day.js'
import { daysBetween, isMixingDay, shiftDay } from '../publishing/days.js'
import { type Entry, isAnswered, isFresh } from '../publishing/entry.js'
import { readBlocks } from './read-blocks.js'
import type { PublishedAnswerTable, Tables } from './tables.js'
import type { PublishingRule } from './write.js'

const perQuery = 400
const perInsert = 200

/**
 * Ends the days of a project that are over, each as it was. It runs in a transaction before anything of a new day is
 * written or read, so that it does not matter when, or by which process, and nothing happens twice.
 */
export async function closeBlocks(
  trx: Transaction<Tables>,
  project: string,
  { floor, today }: PublishingRule,
): Promise<void> {
  // A floor of one is a demo's: nothing is closed, and should it become a real project, nothing was.
  if (floor === 1) return
  const state = await trx
    .selectFrom('project_state')
    .select('closed_day')
    .where('project', '=', project)
    .executeTakeFirst()
  const closed = state?.closed_day ?? null
  const yesterday = shiftDay(today, -1)
  // A day in the future was closed by a clock that has been put back since; its word does not count.
  const isKnown = closed !== null && closed <= today
  if (isKnown && closed >= yesterday) return
  const surveys = await trx
    .selectFrom('published_answer')
    .select('survey')
    .distinct()
    .where('project', '=', project)
    .where('waiting', '=', 1)
    .execute()
  for (const { survey } of surveys) {
    await closeSurvey(trx, { project, survey, floor, from: isKnown ? shiftDay(closed, 1) : undefined, to: yesterday })
  }
  await trx
    .insertInto('project_state')
    .values({ project, changes: 0, token: randomUUID(), closed_day: yesterday })
    .onConflict((conflict) => conflict.column('project').doUpdateSet({ closed_day: yesterday }))
    .execute()
}

interface Span {
  readonly project: string
  readonly survey: string
  readonly floor: number
  readonly from: string | undefined
  readonly to: string
}

async function closeSurvey(trx: Transaction<Tables>, { project, survey, floor, from, to }: Span): Promise<void> {
  const rows = await readRows(trx, project, survey)
  const book = new Map(rows.map((row, at) => [String(at), toEntry(row, String(at))]))
  const earlier = await readBlocks(trx, project, survey)
  const blocks: Block[] = []
  const changed = new Map<string, Entry>()
  const queued = new Set([...book.values()].map(({ queuedDay }) => queuedDay))
  const fresh = [...book.values()].filter(isFresh)
  // Imports wait as of their own days, which may have been over before: they close as they would have then.
  const firstFresh = fresh.map(({ queuedDay }) => queuedDay).sort()[0] ?? to
  const first = from !== undefined && from < firstFresh ? from : firstFresh
  let hasChanges = [...book.values()].some((entry) => isChanged(entry))
  let open: Entry[] = []
  let answerers = new Set<string>()
  const arrivals = groupByDay(fresh)
  for (const day of daysBetween(first, to).filter((one) => queued.has(one) || isMixingDay(one))) {
    for (const entry of arrivals.get(day) ?? []) {
      open.push(entry)
      if (isAnswered(entry)) answerers.add(entry.person)
    }
    // Some wait for ever, such as many answers of one person; without new people they are not looked at again every day.
    if (!hasChanges && answerers.size < floor) continue
    const end = closeDay({
      // Where there is nothing to correct, only what waits matters: years of imports have many days.
      entries: hasChanges ? [...book.values()].flatMap((entry) => asOf(entry, day)) : open,
      floor,
      day,
      next: 1 + (earlier.at(-1)?.number ?? 0) + blocks.length,
      earlier: [...earlier, ...blocks],
    })
    blocks.push(...end.blocks)
    for (const entry of end.entries) {
      book.set(entry.key, entry)
      changed.set(entry.key, entry)
      hasChanges ||= isChanged(entry)
    }
    open = open.flatMap(({ key }) => book.get(key) ?? []).filter(isFresh)
    answerers = new Set(open.filter(isAnswered).map(({ person }) => person))
  }
  for (const block of blocks) await saveBlock(trx, project, survey, block)
  await saveEntries(
    trx,
    [...changed].map(([key, entry]) => [rows[Number(key)] as PublishedAnswerTable, entry]),
  )
}

function isChanged(entry: Entry): boolean {
  return !isFresh(entry) && JSON.stringify(entry.counted) !== JSON.stringify(entry.published)
}

function groupByDay(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const days = new Map<string, Entry[]>()
  for (const entry of entries) {
    const { queuedDay } = entry
    const found = days.get(queuedDay)
    if (found) found.push(entry)
    else days.set(queuedDay, [entry])
  }
  return days
}

// What came after a day is not there yet at its end.
function asOf(entry: Entry, day: string): readonly Entry[] {
  if (entry.queuedDay <= day) return [entry]
  return isFresh(entry) ? [] : [{ ...entry, counted: entry.published }]
}

// All that wait or changed, and all others of the blocks that those are in.
async function readRows(
  trx: Transaction<Tables>,
  project: string,
  survey: string,
): Promise<readonly PublishedAnswerTable[]> {
  const waiting = await trx
    .selectFrom('published_answer')
    .selectAll()
    .where('project', '=', project)
    .where('survey', '=', survey)
    .where('waiting', '=', 1)
    .orderBy('id')
    .orderBy('series')
    .execute()
  const homes = [...new Set(waiting.flatMap(({ home }) => home ?? []))]
  const settled: PublishedAnswerTable[] = []
  for (let at = 0; at < homes.length; at += perQuery) {
    const rows = await trx
      .selectFrom('published_answer')
      .selectAll()
      .where('project', '=', project)
      .where('survey', '=', survey)
      .where('home', 'in', homes.slice(at, at + perQuery))
      .where('waiting', '=', 0)
      .execute()
    settled.push(...rows)
  }
  return [...waiting, ...settled]
}

function toEntry(row: PublishedAnswerTable, key: string): Entry {
  const { series, version, trigger_name, person, queued_day } = row
  return {
    key,
    series,
    version,
    trigger: trigger_name,
    person,
    queuedDay: queued_day,
    counted: JSON.parse(row.counted),
    published: JSON.parse(row.published),
    blocks: JSON.parse(row.blocks),
  }
}

async function saveBlock(trx: Transaction<Tables>, project: string, survey: string, block: Block): Promise<void> {
  const { trigger, requires, counts, ...rest } = block
  await trx
    .insertInto('block')
    .values({
      project,
      survey,
      ...rest,
      trigger_name: trigger,
      requires: JSON.stringify(requires),
      counts: JSON.stringify(counts),
    })
    .execute()
}

// Many at a time: a day may close for tens of thousands, and answers wait meanwhile.
async function saveEntries(
  trx: Transaction<Tables>,
  entries: readonly (readonly [row: PublishedAnswerTable, entry: Entry])[],
): Promise<void> {
  const kept: PublishedAnswerTable[] = []
  for (const [row, entry] of entries) {
    const published = JSON.stringify(entry.published)
    if (published === '{}' && row.counted === '{}') {
      await trx.deleteFrom('published_answer').where(answerKey(row)).execute()
      continue
    }
    const waiting = published === row.counted ? 0 : 1
    kept.push({
      ...row,
      published,
      blocks: JSON.stringify(entry.blocks),
      home: entry.blocks.response?.[0] ?? null,
      waiting,
    })
  }
  for (let at = 0; at < kept.length; at += perInsert) {
    await trx
      .insertInto('published_answer')
      .values(kept.slice(at, at + perInsert))
      .onConflict((conflict) =>
        conflict.columns(['project', 'id', 'survey', 'series', 'version', 'trigger_name']).doUpdateSet(({ ref }) => ({
          published: ref('excluded.published'),
          blocks: ref('excluded.blocks'),
          home: ref('excluded.home'),
          waiting: ref('excluded.waiting'),
        })),
      )
      .execute()
  }
}

function answerKey({ project, id, survey, series, version, trigger_name }: PublishedAnswerTable): RawBuilder<boolean> {
  return sql<boolean>`project = ${project} and id = ${id} and survey = ${survey} and series = ${series}
    and version = ${version} and trigger_name = ${trigger_name}`
}
