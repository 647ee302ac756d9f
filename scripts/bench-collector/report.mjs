import { spread } from '../bench/statistics.mjs'

const measures = [
  { title: 'records/s', of: ({ perSecond }) => perSecond, digits: 0 },
  { title: 'p99, ms', of: ({ p99 }) => p99, digits: 1 },
  { title: 'CPU ms/record', of: ({ cpu }) => cpu, digits: 3 },
]

/** A table of what was taken of each build, the base first, and how their throughput compares, round by round. */
export function report([base, ...builds], taken) {
  const cell = (values, digits) => {
    const { median, least, greatest } = spread(values)
    return `${median.toFixed(digits)} (${least.toFixed(digits)} to ${greatest.toFixed(digits)})`
  }
  const row = ({ name, title }) =>
    [title, ...measures.map(({ of, digits }) => cell(taken[name].map(of), digits))].join(' | ')
  const compare = (a, b) => {
    const ratios = (of) => taken[a.name].map((value, round) => of(value) / of(taken[b.name][round]))
    const [perSecond, p99, cpu] = measures.map(({ of }) => cell(ratios(of), 2))
    return `${a.name} to ${b.name}: throughput ${perSecond}, p99 ${p99}, CPU ${cpu}`
  }
  const [now, ...others] = builds
  return [
    ['', ...measures.map(({ title }) => title)].join(' | '),
    ...[base, ...builds].map(row),
    ...builds.map((build) => compare(build, base)),
    ...others.map((build) => compare(now, build)),
  ].join('\n')
}
