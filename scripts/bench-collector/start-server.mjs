import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const program = (name) => fileURLToPath(new URL(name, import.meta.url))

/**
 * Starts a server in a process of its own: the collector of `folder`, on a SQLite file or the `database`, or without one the base.
 *
 * @returns its name and port, `cpuMs`, which resolves to the processor time that it has used so far, and `stop`
 */
export async function startServer({ name, folder, database = '' }, data) {
  const child = folder
    ? fork(program('collector-server.mjs'), [folder, join(data, name), database])
    : fork(program('base-server.mjs'))
  const ask = async (question) => {
    if (question) child.send(question)
    const [answer] = await once(child, 'message')
    return answer
  }
  const port = await Promise.race([
    ask(),
    once(child, 'exit').then(([code]) => {
      throw new Error(`the server "${name}" did not start, its exit code is ${code}`)
    }),
  ])
  return { name, port, cpuMs: () => ask('cpu'), stop: () => child.kill() }
}
