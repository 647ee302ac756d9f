import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { spread } from '../bench/statistics.mjs'
import { sendRecords } from './send-records.mjs'

/**
 * Sends records to a server while nobody looks and while `viewers` dashboards are open that show everything, in turn and `rounds`
 * times.
 *
 * @returns the medians of the p99 in ms and of the records a second, and their ratios round by round
 */
export async function measureViewers(server, { viewers, connections, rounds, seconds }) {
  const dashboards = await startViewers(server, viewers)
  const taken = { alone: [], watched: [] }
  for (let round = 0; round < rounds; round++) {
    for (const name of round % 2 ? ['watched', 'alone'] : ['alone', 'watched']) {
      if (name === 'watched') await dashboards.open()
      taken[name].push(await sendRecords(server, { connections, seconds }))
      await dashboards.close()
    }
  }
  dashboards.stop()
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

/** Starts what opens and closes dashboards. */
async function startViewers({ port }, count) {
  const child = fork(fileURLToPath(new URL('viewers.mjs', import.meta.url)), [port, count])
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`the viewers have ended with the exit code ${code}`)
  })
  // Heard where somebody waits for them.
  ended.catch(() => {})
  const told = () => Promise.race([once(child, 'message'), ended])
  const tell = async (what) => {
    child.send(what)
    await told()
  }
  await told()
  return { open: () => tell('open'), close: () => tell('close'), stop: () => child.disconnect() }
}
