import { sendRecords } from './send-records.mjs'

/** The minute by which everything has been needed once. */
const settled = 2

/**
 * Sends records for some minutes, and notes at the end of each how much memory the server holds.
 *
 * @returns a table, and what the last minute holds to the second
 */
export async function measureMemory(server, { connections, minutes }) {
  const lines = ['minute | answers a second | resident memory, MB']
  const taken = []
  for (let minute = 1; minute <= minutes; minute++) {
    const { perSecond } = await sendRecords(server, { connections, seconds: 60 })
    taken.push((await server.residentBytes()) / 2 ** 20)
    lines.push([minute, perSecond.toFixed(0), taken.at(-1).toFixed(0)].join(' | '))
  }
  const ratio = taken.at(-1) / taken[settled - 1]
  return `${lines.join('\n')}\nminute ${minutes} to minute ${settled}: ${ratio.toFixed(2)}`
}
