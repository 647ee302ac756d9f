import type { BatchTables, Size } from './batch-tables.js'
import type { ResponseRow, ResponseWrite, Room } from './write.js'

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

/**
 * Bounds what strangers can add to a project, for one batch inside its transaction. What is there already has its place and
 * costs nothing; sizes are counted once a batch, and only where something is new.
 */
export function openRoom(tables: BatchTables, { roomOf, known, found }: RoomOptions): TakeRoom {
  const sizes = new Map<string, Map<string, Size>>()

  function isKnown(key: string, isThere: () => boolean): boolean {
    if (known.has(key) || found.has(key)) return true
    if (!isThere()) return false
    found.add(key)
    return true
  }

  function sizesOf(project: string): Map<string, Size> {
    const all = sizes.get(project) ?? tables.countSurveys(project)
    sizes.set(project, all)
    return all
  }

  return ({ row, fields, isPlain }) => {
    const { project, survey, version, series } = row
    const [ofVersion, ofSeries] = [versionKey(row), seriesKey(row)]
    const isNewVersion = !isKnown(ofVersion, () => tables.hasVersion(project, survey, version))
    const isNewSeries = fields !== undefined && !isKnown(ofSeries, () => tables.hasSeries(project, survey, series))
    if (!isNewVersion && !isNewSeries) return undefined
    const all = sizesOf(project)
    const room = roomOf(project)
    const own = all.get(survey) ?? { versions: 0, series: 0 }
    const isDeclared = room.declared.has(survey)
    const taken = isDeclared ? own : sumOf([...all].filter(([id]) => !room.declared.has(id)).map(([, size]) => size))
    const where = isDeclared ? `the survey "${survey}" has` : 'surveys that are not declared have'
    // What strangers make up must not take the place of what a declared survey asks in its own languages.
    const most = isDeclared && isPlain ? room.series + room.plainSeries : room.series
    if (isNewVersion && taken.versions >= room.versions) return `survey: ${where} ${room.versions} versions, the most`
    if (isNewSeries && taken.series >= most) return `context: ${where} ${most} series, the most`
    if (isNewVersion) tables.insertVersion({ project, survey, version, last_at: row.at })
    if (isNewSeries) tables.insertSeries(project, survey, series, JSON.stringify(fields))
    if (isNewVersion) found.add(ofVersion)
    if (isNewSeries) found.add(ofSeries)
    all.set(survey, {
      versions: own.versions + (isNewVersion ? 1 : 0),
      series: own.series + (isNewSeries ? 1 : 0),
    })
    return undefined
  }
}

type Place = Pick<ResponseRow, 'project' | 'survey' | 'version' | 'series'>

/** How a version is remembered once it is in the database. */
export const versionKey = ({ project, survey, version }: Place): string => `v ${project} ${survey} ${version}`

/** How a series is remembered once it is in the database. */
export const seriesKey = ({ project, survey, series }: Place): string => `s ${project} ${survey} ${series}`

function sumOf(sizes: readonly Size[]): Size {
  return sizes.reduce(
    (sum, { versions, series }) => ({ versions: sum.versions + versions, series: sum.series + series }),
    {
      versions: 0,
      series: 0,
    },
  )
}
