import { spread } from '../bench/statistics.mjs'

/**
 * Measures the same things at several servers, in turn and `rounds` times; `warmUps` rounds before find nothing in memory and do not
 * count.
 *
 * @param options.measure how many ms one of the `things`, by its title, takes at a server
 * @param options.digits of the ms
 * @returns a table of the medians, and of what each costs to the first server
 */
export async function compareServers(head, servers, things, { rounds, warmUps, digits, measure }) {
  const lines = [[head, ...servers.map(({ name }) => `${name}, ms`), 'to the first'].join(' | ')]
  for (const [title, thing] of Object.entries(things)) {
    const taken = servers.map(() => [])
    for (let round = -warmUps; round < rounds; round++) {
      for (const [at, { port }] of servers.entries()) {
        const ms = await measure(port, thing)
        if (round >= 0) taken[at].push(ms)
      }
    }
    const medians = taken.map((values) => spread(values).median)
    const last = medians.at(-1) / medians[0]
    lines.push([title, ...medians.map((ms) => ms.toFixed(digits)), last.toFixed(2)].join(' | '))
  }
  return lines.join('\n')
}
