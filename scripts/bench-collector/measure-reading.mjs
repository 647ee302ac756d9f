import { compareServers } from './compare-servers.mjs'
import { token } from './token.mjs'

const asked = 'project=shop&survey=checkout'
const day = (before) => new Date(Date.now() - before * 86_400_000).toISOString().slice(0, 10)
/** Everything that a dashboard shows, by what it is. */
export const paths = {
  results: `results?${asked}`,
  'results of a week': `results?${asked}&from=${day(14)}&to=${day(8)}`,
  'results of a trigger': `results?${asked}&trigger=order-placed`,
  'results of a device': `results?${asked}&where=device:phone`,
  'all devices': `segments?${asked}&by=device`,
  'all languages': `segments?${asked}&by=language`,
  'all sources': `segments?${asked}&by=source`,
  'all pages': `segments?${asked}&by=page`,
  'newest comments': `comments?${asked}`,
  'comments of a day': `comments?${asked}&from=${day(15)}&to=${day(15)}`,
  'comments of a version in a week': `comments?${asked}@1&from=${day(20)}&to=${day(14)}`,
  'comments on a phone': `comments?${asked}&where=device:phone`,
}

/**
 * Asks servers, each on a database of another size, for everything that a dashboard shows, in turn and `rounds` times.
 *
 * @returns a table of the medians in ms, and of what each costs to the first
 */
export function measureReading(servers, { rounds }) {
  return compareServers('', servers, paths, { rounds, warmUps: 2, digits: 1, measure: ask })
}

/** Reads an address below `/v1/` and resolves to how long it took, in ms. */
export async function ask(port, path) {
  const start = performance.now()
  const response = await fetch(`http://127.0.0.1:${port}/v1/${path}`, {
    headers: { Authorization: `Bearer ${token}` },
  })
  const text = await response.text()
  if (response.status !== 200 || text.length < 100) throw new Error(`unexpected answer to ${path}: ${text}`)
  return performance.now() - start
}
