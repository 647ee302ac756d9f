import { setTimeout as wait } from 'node:timers/promises'
import { spread } from '../bench/statistics.mjs'
import { ask, paths } from './measure-reading.mjs'
import { sendRecords } from './send-records.mjs'

// As often as an open page asks while answers keep coming, see dashboard/data/use-polled.ts.
const everyMs = 2000

/**
 * Sends records to a server while nobody looks and while `viewers` dashboards are open that show everything, in turn and `rounds`
 * times.
 *
 * @returns the medians of the p99 in ms and of the records a second, and their ratios round by round
 */
export async function measureViewers(server, { viewers, connections, rounds, seconds }) {
  const taken = { alone: [], watched: [] }
  for (let round = 0; round < rounds; round++) {
    for (const name of round % 2 ? ['watched', 'alone'] : ['alone', 'watched']) {
      const stop = name === 'watched' ? openViewers(server, viewers) : async () => {}
      taken[name].push(await sendRecords(server, { connections, seconds }))
      await stop()
    }
  }
  const ratios = (field) => taken.watched.map((one, at) => one[field] / taken.alone[at][field])
  const line = (title, field) => {
    const [alone, watched, ratio] = [
      taken.alone.map((one) => one[field]),
      taken.watched.map((one) => one[field]),
      ratios(field),
    ].map(spread)
    const range = `${ratio.median.toFixed(2)} (${ratio.least.toFixed(2)} to ${ratio.greatest.toFixed(2)})`
    return [title, alone.median.toFixed(1), watched.median.toFixed(1), range].join(' | ')
  }
  return [
    ` | nobody looks | ${viewers} dashboards are open | ratio`,
    line('p99 of an answer, ms', 'p99'),
    line('answers a second', 'perSecond'),
  ].join('\n')
}

/** Opens dashboards, and returns how to close them. */
function openViewers({ port }, count) {
  const closing = new AbortController()
  const { signal } = closing
  const watching = Array.from({ length: count }, async () => {
    while (!signal.aborted) {
      await Promise.all(Object.values(paths).map((path) => ask(port, path)))
      await wait(everyMs, undefined, { signal }).catch(() => {})
    }
  })
  return async () => {
    closing.abort()
    await Promise.all(watching)
  }
}
