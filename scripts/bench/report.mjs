import { spread } from './statistics.mjs'

const frameMs = 1000 / 60

/** What is compared. `net` is without what an empty page costs; `cpu` where it depends on the processor. */
const measures = [
  { key: 'idleBytes', page: 'idle', title: 'kB received', unit: 1000, digits: 1 },
  { key: 'idleFiles', page: 'idle', title: 'files', digits: 0 },
  { key: 'idleSent', page: 'idle', title: 'posts', digits: 0 },
  { key: 'idleScript', page: 'idle', title: 'script, ms', digits: 1, net: true, cpu: true },
  { key: 'idleTask', page: 'idle', title: 'main thread, ms', digits: 1, net: true, cpu: true },
  { key: 'idleLong', page: 'idle', title: 'longest task, ms', digits: 0, cpu: true, isLong: true },
  { key: 'idleHeap', page: 'idle', title: 'heap, kB', digits: 0, net: true },
  { key: 'bytes', page: 'answer', title: 'kB received', unit: 1000, digits: 1 },
  { key: 'files', page: 'answer', title: 'files', digits: 0 },
  { key: 'sent', page: 'answer', title: 'posts', digits: 0, isUnranked: true },
  { key: 'script', page: 'answer', title: 'script, ms', digits: 1, net: true, cpu: true },
  { key: 'task', page: 'answer', title: 'main thread, ms', digits: 1, net: true, cpu: true },
  { key: 'long', page: 'answer', title: 'longest task, ms', digits: 0, cpu: true, isLong: true },
  { key: 'heap', page: 'answer', title: 'heap, kB', digits: 0, net: true },
  { key: 'shift', page: 'answer', title: 'layout shift', digits: 3 },
  { key: 'cold', page: 'paint', title: 'first popup, ms', digits: 1, cpu: true },
  { key: 'warm', page: 'paint', title: 'later popup, ms', digits: 1, cpu: true },
]

const pages = {
  idle: 'A page where nothing fires',
  answer: 'Show and answer, the loading of the page included',
  paint: 'From due to painted',
}

/**
 * The tables of docs/performance.md.
 *
 * @param widgets what was measured: `name`, `title`, `version`, and `runs` by slow-down; `nothing` is the empty page, and a
 *   `state` was visited to see how fast a survey appears that the page is prepared for
 */
export function report(widgets) {
  const empty = widgets.find(({ name }) => name === 'nothing')
  const rows = widgets.filter((widget) => widget !== empty)
  const columns = measures.flatMap((measure) =>
    (measure.cpu ? [1, 4] : [1]).map((cpu) => ({ ...measure, cpu, slowed: measure.cpu })),
  )

  const valuesOf = (widget, { key, cpu, net, unit = 1 }) => {
    const off = net ? spread(empty.runs[cpu].map((run) => run[key])).median : 0
    return widget.runs[cpu].map((run) => (run[key] - off) / unit).filter((value) => !Number.isNaN(value))
  }
  const fixed = (value, digits) => (Math.abs(value) < 0.5 / 10 ** digits ? 0 : value).toFixed(digits)
  const shown = (value, { digits, isLong }) => (isLong && value < 50 ? 'under 50' : fixed(value, digits))
  const cell = (widget, column) => {
    const values = valuesOf(widget, column)
    if (values.length === 0) return '–'
    const { median, least, greatest } = spread(values)
    const [middle, low, high] = [median, least, greatest].map((value) => shown(value, column))
    return low === high ? middle : `${middle} (${low} to ${high})`
  }
  const heading = ({ title, slowed, cpu }) => (slowed ? `${title}, ${cpu}×` : title)
  const table = (head, lines) =>
    [head, head.map((_, at) => (at ? '---:' : '---')), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

  // A script that shows nothing has only the first page, and a further state of a survey only the last one.
  const isTold = ({ isPassive, state }, page) => (isPassive ? page === 'idle' : !state || page === 'paint')
  const parts = Object.entries(pages).map(([page, title]) => {
    const own = columns.filter((column) => column.page === page)
    const told = rows.filter((widget) => isTold(widget, page))
    const lines = told.map((widget) => [
      `${widget.title} ${widget.version ?? ''}`.trim(),
      ...own.map((column) => cell(widget, column)),
    ])
    return `### ${title}\n\n${table(['median (least to greatest)', ...own.map(heading)], lines)}`
  })

  const own = rows.find(({ name }) => name === 'easekit')
  if (!own) return parts.join('\n\n')
  const peers = rows.filter(({ name, isPassive }) => !isPassive && !name.startsWith('easekit'))
  const median = (widget, column) => {
    const values = valuesOf(widget, column)
    return values.length > 0 ? Number(fixed(spread(values).median, column.digits)) : Number.POSITIVE_INFINITY
  }
  const lines = columns
    .filter(({ isUnranked }) => !isUnranked)
    .map((column) => {
      const mine = median(own, column)
      const [best] = peers.map((peer) => ({ peer, value: median(peer, column) })).sort((a, b) => a.value - b.value)
      const better = peers.filter((peer) => median(peer, column) < mine).length
      return [
        `${pages[column.page]}: ${heading(column)}`,
        shown(mine, column),
        best ? `${shown(best.value, column)} (${best.peer.title})` : '–',
        better ? `${better + 1}` : best?.value === mine ? '1, shared' : '1',
      ]
    })
  const find = (key, cpu = 1) => columns.find((column) => column.key === key && column.cpu === cpu)
  const mostBytes = (title, rivals, most) => {
    const least = Math.min(...rivals.map((peer) => median(peer, find('bytes'))))
    const ratio = median(own, find('bytes')) / least
    return [
      `bytes to show and answer, at most ${most} of the lightest peer that ${title}`,
      ratio.toFixed(2),
      ratio <= most,
    ]
  }
  const warm = median(own, find('warm'))
  /** How a first popup keeps its promise in a state: within so many milliseconds, or times the fastest peer. */
  const firstPopup = (what, widget, cpu, { most, times }) => {
    if (!widget) return []
    const fastest = Math.min(...peers.map((peer) => median(peer, find('cold', cpu))))
    const limit = most ?? times * fastest
    const ms = median(widget, find('cold', cpu))
    const promise = most ? 'within one frame of 16.7 ms' : `within ${times} of the fastest peer`
    return [[`${what}, ${promise}, ${cpu}×`, `${ms.toFixed(1)} ms of ${limit.toFixed(1)}`, ms <= limit]]
  }
  const states = [
    ['a first popup that the page warns of', 'warned'],
    ['a first popup after the delay of the README', 'delayed'],
  ].flatMap(([what, name]) => {
    const widget = rows.find(({ state }) => state === name)
    return [...firstPopup(what, widget, 1, { most: frameMs }), ...firstPopup(what, widget, 4, { times: 0.8 })]
  })
  const targets = [
    ...states,
    ...firstPopup('a first popup that nothing warns of', own, 1, { times: 1.5 }),
    ...firstPopup('a first popup that nothing warns of', own, 4, { times: 1.5 }),
    ['a later popup is painted within one frame of 16.7 ms, 1×', `${warm.toFixed(1)} ms`, warm <= frameMs],
    mostBytes('shows any form', peers, 0.85),
    mostBytes(
      'asks a scale',
      peers.filter(({ asksScale }) => asksScale),
      0.45,
    ),
  ].map(([target, value, isMet]) => [target, value, isMet ? 'yes' : 'no'])
  return [
    ...parts,
    `### EaseKit's script tag beside the best peer of each row\n\n${table(['', 'EaseKit', 'best peer', 'place of EaseKit'], lines)}`,
    `### Targets\n\n${table(['target', 'measured', 'met'], targets)}`,
  ].join('\n\n')
}
