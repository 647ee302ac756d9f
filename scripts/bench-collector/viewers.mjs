// Dashboards that ask for everything while they are open: `viewers.mjs <port> <how many>`. A program of its own, since viewers do not
// wait for those who send. Opens and closes them when it is told so, and ends with the process that has started it.
import { setTimeout as wait } from 'node:timers/promises'
import { ask, paths } from './measure-reading.mjs'

// As often as an open page asks while answers keep coming, see dashboard/data/use-polled.ts.
const everyMs = 2000
const [port, count] = process.argv.slice(2).map(Number)

let close = async () => {}
process.on('message', async (told) => {
  if (told === 'open') close = open()
  else await close()
  process.send('done')
})
process.on('disconnect', () => process.exit())
process.send('started')

/** Opens the dashboards, and returns how to close them. */
function open() {
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
