import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const program = (name) => fileURLToPath(new URL(name, import.meta.url))

/**
 * Starts a server in a process of its own: the collector of `folder`, on a SQLite file or the `database`, or without one the base.
 *
 * @returns its name and port, `cpuMs`, which resolves to the processor time that it has used so far, `residentBytes`, to the memory
 *   that it holds, and `stop`
 */
export async function startServer({ name, folder, database = '' }, data) {
  const child = folder
    ? fork(program('collector-server.mjs'), [folder, join(data, name), database])
    : fork(program('base-server.mjs'))
  const told = async () => (await once(child, 'message'))[0]
  const used = () => {
    child.send('used')
    return told()
  }
  const port = await Promise.race([
    told(),
    once(child, 'exit').then(([code]) => {
      throw new Error(`the server "${name}" did not start, its exit code is ${code}`)
    }),
  ])
  return {
    name,
    port,
    cpuMs: async () => (await used()).cpuMs,
    residentBytes: async () => (await used()).residentBytes,
    stop: () => child.kill(),
  }
}
