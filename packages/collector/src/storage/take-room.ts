import type { Connection } from './open-connection.js'
import type { ResponseWrite, Room } from './store.js'

/** How many versions and series a survey has. */
interface Size {
  versions: number
  series: number
}

/**
 * Takes the place that a response needs, its version and its series, or says why there is none, `<field>: <reason>`. What it
 * takes is in the database from then on, whether the response gets there or not.
 */
export type TakeRoom = (write: ResponseWrite) => string | undefined

/** What a batch has room for. `known` holds what earlier batches have found in the database. */
export interface RoomOptions {
  readonly roomOf: (project: string) => Room
  readonly known: ReadonlySet<string>
  /** Gets what is in the database once the batch is committed. */
  readonly found: Set<string>
}

const countVersions = 'select survey, count(*) as n from survey where project = ? group by survey'
const countSeries = 'select survey, count(*) as n from series where project = ? group by survey'
const hasVersion = 'select 1 from survey where project = ? and survey = ? and version = ?'
const hasSeries = 'select 1 from series where project = ? and survey = ? and series = ?'
const putVersion = 'insert into survey (project, survey, version, last_at) values (?, ?, ?, ?)'
const putSeries = 'insert into series (project, survey, series, fields) values (?, ?, ?, ?)'

/**
 * Bounds what strangers can add to a project, for one batch inside its transaction. What is there already has its place and
 * costs nothing; sizes are counted once a batch, and only where something is new.
 */
export function openRoom(db: Connection, { roomOf, known, found }: RoomOptions): TakeRoom {
  const sizes = new Map<string, Map<string, Size>>()

  function isKnown(key: string, select: string, values: readonly string[]): boolean {
    if (known.has(key) || found.has(key)) return true
    if (db.prepare(select).get(...values) === undefined) return false
    found.add(key)
    return true
  }

  function sizesOf(project: string): Map<string, Size> {
    const counted = sizes.get(project)
    if (counted) return counted
    const all = new Map<string, Size>()
    for (const [query, part] of [
      [countVersions, 'versions'],
      [countSeries, 'series'],
    ] as const) {
      for (const { survey, n } of db.prepare(query).all(project) as { survey: string; n: number }[]) {
        const size = all.get(survey) ?? { versions: 0, series: 0 }
        size[part] = n
        all.set(survey, size)
      }
    }
    sizes.set(project, all)
    return all
  }

  return ({ row, fields, isPlain }) => {
    const { project, survey, version, series } = row
    const versionKey = `v ${project} ${survey} ${version}`
    const seriesKey = `s ${project} ${survey} ${series}`
    const isNewVersion = !isKnown(versionKey, hasVersion, [project, survey, version])
    const isNewSeries = fields !== undefined && !isKnown(seriesKey, hasSeries, [project, survey, series])
    if (!isNewVersion && !isNewSeries) return undefined
    const all = sizesOf(project)
    const room = roomOf(project)
    const own = all.get(survey) ?? { versions: 0, series: 0 }
    const isDeclared = room.isDeclared(survey)
    const taken = isDeclared ? own : sumOf([...all].filter(([id]) => !room.isDeclared(id)).map(([, size]) => size))
    const where = isDeclared ? `the survey "${survey}" has` : 'surveys that are not declared have'
    // What strangers make up must not take the place of what a declared survey asks in its own languages.
    const most = isDeclared && isPlain ? room.series + room.plainSeries : room.series
    if (isNewVersion && taken.versions >= room.versions) return `survey: ${where} ${room.versions} versions, the most`
    if (isNewSeries && taken.series >= most) return `context: ${where} ${most} series, the most`
    if (isNewVersion) db.prepare(putVersion).run(project, survey, version, row.at)
    if (isNewSeries) db.prepare(putSeries).run(project, survey, series, JSON.stringify(fields))
    if (isNewVersion) found.add(versionKey)
    if (isNewSeries) found.add(seriesKey)
    all.set(survey, {
      versions: own.versions + (isNewVersion ? 1 : 0),
      series: own.series + (isNewSeries ? 1 : 0),
    })
    return undefined
  }
}

function sumOf(sizes: readonly Size[]): Size {
  return sizes.reduce(
    (sum, { versions, series }) => ({ versions: sum.versions + versions, series: sum.series + series }),
    {
      versions: 0,
      series: 0,
    },
  )
}
