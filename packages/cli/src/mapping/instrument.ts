import { csi, type Direction, EaseKitError, instruments, ladderOf, type Scale } from '@easekit/scales'
import type { ImportMap } from './import-map.js'

/** The instrument of an import, and how values of the source become values of it. */
export interface Instrument {
  /** `<id>@<version>`. */
  readonly name: string
  readonly direction: Direction
  readonly range: readonly [min: number, max: number, step: number]
  /** The ladder as records name it; missing where nobody named the points of an instrument of one's own. */
  readonly labels?: string
  /** Whether the source counts the other way round, so that every value is mirrored within the range. */
  readonly isTurned: boolean
  /** The published scale. */
  readonly scale?: Scale
}

const opposite: Partial<Record<Direction, Direction>> = { 'ease-up': 'effort-up', 'effort-up': 'ease-up' }

/**
 * Finds the instrument that a map names. Values are never rescaled: another number of points is another instrument. Values that
 * run the other way are mirrored, which leaves every answer the label that was chosen.
 *
 * @throws EaseKitError where range, direction, labels or items cannot be those of the instrument
 */
export function findInstrument(map: ImportMap): Instrument {
  const [id = '', version = '1'] = map.instrument.split('@')
  const name = `${id}@${version}`
  const [min, max, step = 1] = map.range
  const points = (max - min) / step + 1
  if (!(max > min && step > 0 && Number.isInteger(points) && points <= 101)) {
    throw new EaseKitError(
      `\`range\` of the map is ${JSON.stringify(map.range)}, expected two values with at most 101 points`,
    )
  }
  // As the collector counts: some points of a step of a tenth are not what they are written as.
  if (!Number.isInteger(4 * min) || !Number.isInteger(4 * step)) {
    throw new EaseKitError(
      `\`range\` of the map is ${JSON.stringify(map.range)}, expected whole numbers, halves or quarters, with a step such as 1 or 0.5: say under \`values\` what others stand for`,
    )
  }
  const items = typeof map.value === 'object' ? Object.keys(map.value) : undefined
  // The items of this one are the host's.
  const isIndex = name === 'csi@1'
  const scale = isIndex
    ? csi(Object.fromEntries((items ?? []).map((item) => [item, item])))
    : instruments.find((one) => name === `${one.id}@${one.version}`)
  if (!scale) return ownInstrument(map, { name, range: [min, max, step], points, items })
  if (scale.min !== min || scale.max !== max || scale.step !== step) {
    throw new EaseKitError(
      `\`range\` of the map is ${JSON.stringify(map.range)}, expected [${scale.min}, ${scale.max}], the points of ${name}: answers are never rescaled, so give another scale a name of its own, such as "own-${points}@1"`,
    )
  }
  const isTurned = map.direction === opposite[scale.direction]
  if (map.direction !== scale.direction && !isTurned) {
    throw new EaseKitError(
      `\`direction\` of the map is "${map.direction}", expected "${scale.direction}", that of ${name}`,
    )
  }
  if (map.labels && map.labels.join(' ') !== scale.labels.join(' ')) {
    throw new EaseKitError(`\`labels\` of the map are for an instrument of your own, and ${name} is published`)
  }
  const wanted = scale.items?.join(', ')
  if ((items && [...items].sort().join()) !== (scale.items && [...scale.items].sort().join())) {
    throw new EaseKitError(
      `\`value\` of the map is ${JSON.stringify(map.value)}, expected ${wanted ? `a column for each item of ${name}: ${wanted}` : `the column of ${name}`}`,
    )
  }
  return { name, direction: scale.direction, range: [min, max, step], labels: ladderOf(scale), isTurned, scale }
}

function ownInstrument(
  map: ImportMap,
  found: Pick<Instrument, 'name' | 'range'> & {
    readonly points: number
    readonly items: readonly string[] | undefined
  },
): Instrument {
  const { name, range, points, items } = found
  if (map.wording === 'published') {
    throw new EaseKitError(`\`wording\` of the map is "published", and ${name} is no published instrument`)
  }
  if (map.labels && map.labels.length !== points) {
    throw new EaseKitError(
      `\`labels\` of the map has ${map.labels.length} ids, expected one for each of the ${points} points`,
    )
  }
  if (items && !map.labels) {
    throw new EaseKitError(`\`labels\` of the map is missing, expected one id per point, since ${name} has items`)
  }
  const labels = map.labels && [...map.labels, ...(items ?? [])].join(' ')
  return { name, direction: map.direction, range, ...(labels && { labels }), isTurned: false }
}
