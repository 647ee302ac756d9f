import { describe } from 'vitest'
import type { Tab } from './rig/browser.js'
import { quiet } from './rig/quiet.js'
import { replies } from './rig/replies.js'
import { type PlainBench, plainFault } from './rig/with-plain.js'

/** Puts a record 3000, 500, 50 and 0 ms before it returns, each safe against a kill by its own word. */
async function putInTime({ putOnDisk }: PlainBench, tab: Tab): Promise<void> {
  for (const [id, wait] of [
    ['early', 2500],
    ['later', 450],
    ['late', 50],
    ['last', 0],
  ] as const) {
    await putOnDisk(tab, { id, done: true })
    await quiet(wait)
  }
}

describe('killed browsers', () => {
  plainFault(31, 'a kill 0, 50, 500 and 3000 ms after level 2 loses nothing', async (bench) => {
    const { collector, plain, start, check } = bench
    collector.otherwise(replies.silent)
    await putInTime(bench, await start())
    await plain.kill()
    collector.otherwise(replies.ok)
    await check(await start())
  })

  plainFault(32, 'nor does it where the host writes to localStorage every second', async (bench) => {
    const { collector, plain, start, check } = bench
    collector.otherwise(replies.silent)
    const before = `setInterval(() => localStorage.setItem('host', Date.now()), 1000)`
    await putInTime(bench, await start({ before }))
    await plain.kill()
    collector.otherwise(replies.ok)
    await check(await start())
  })
})
