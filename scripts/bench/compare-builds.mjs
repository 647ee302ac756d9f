import { quartiles } from './statistics.mjs'

/** How much more a visit may cost than before, unless the middle halves of the visits overlap. */
const mostRatio = 1.1

const costs = [
  { key: 'script', title: 'show and answer: script, ms' },
  { key: 'task', title: 'show and answer: main thread, ms' },
]
const counts = [
  { key: 'idleFiles', title: 'a page where nothing fires: files' },
  { key: 'idleSent', title: 'a page where nothing fires: posts' },
  { key: 'idleWrites', title: 'a page where nothing fires: writes to storage' },
  { key: 'idleTimers', title: 'a page where nothing fires: timers left' },
]

/**
 * The table of what a build costs beside an earlier one.
 *
 * @param now visits of the build by slow-down, and `before` those of the earlier one
 * @param twins visits of one build, twice, which shows what chance does
 * @param name the build, in words, and `commit` the earlier one
 */
export function compareBuilds({ now, before, twins, name, commit }) {
  const values = (runs, cpu, key) => runs[cpu].map((run) => run[key]).filter((value) => value !== undefined)
  const told = ({ first, median, third }) => `${median.toFixed(1)} (${first.toFixed(1)} to ${third.toFixed(1)})`
  const rows = []
  const row = (title, cells, holds) => rows.push([title, ...cells, holds ? 'yes' : 'no'])

  for (const cpu of [1, 4]) {
    for (const { key, title } of costs) {
      const [old, present] = [before, now].map((runs) => quartiles(values(runs, cpu, key)))
      const ratio = present.median / old.median
      const overlap = present.first <= old.third
      row(`${title}, ${cpu}×`, [told(old), told(present), ratio.toFixed(2)], ratio <= mostRatio || overlap)
    }
    const [old, present, one, twin] = [before, now, ...twins].map((runs) => quartiles(values(runs, cpu, 'idleScript')))
    // Two runs of one build differ by this much; an earlier build may be faster by no more.
    const chance = Math.max(Math.abs(one.median - twin.median), present.third - present.first)
    row(
      `a page where nothing fires: script, ms, ${cpu}×`,
      [told(old), told(present), (present.median / old.median).toFixed(2)],
      present.median - old.median <= chance,
    )
    const long = [before, now].map((runs) => Math.max(...values(runs, cpu, 'idleLong')))
    row(
      `a page where nothing fires: longest task, ms, ${cpu}×`,
      [...long.map((ms) => (ms < 50 ? 'under 50' : ms.toFixed(0))), '–'],
      long[1] < 50 || long[1] <= long[0],
    )
  }
  for (const { key, title } of counts) {
    const [old, present] = [before, now].map((runs) => Math.max(...values(runs, 1, key)))
    row(title, [String(old), String(present), '–'], present <= old)
  }
  const visits = Math.min(...[now, before].map((runs) => runs[4].length))
  return [
    `### ${name[0].toUpperCase()}${name.slice(1)} beside that of ${commit}`,
    '',
    `${visits} visits each, taking turns; the median with the quartiles. It holds where the median is at most ${mostRatio.toFixed(2)} of`,
    'what it was, or the middle halves of the visits overlap; on a page where nothing fires, where the difference is within that of one',
    'build with itself.',
    '',
    '|  | before | now | ratio | holds |',
    '| --- | ---: | ---: | ---: | --- |',
    ...rows.map((cells) => `| ${cells.join(' | ')} |`),
  ].join('\n')
}
