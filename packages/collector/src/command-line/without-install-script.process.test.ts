import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it, onTestFinished } from 'vitest'
import { bundleProgram } from '../../test/bundle-program.js'

const packageFolder = fileURLToPath(new URL('../..', import.meta.url))
const driver = dirname(createRequire(import.meta.url).resolve('better-sqlite3/package.json'))
const leftOut = ['build', 'deps', 'src']

it('says what to type where npm has not run the install script of its SQLite', async () => {
  await mkdir(join(packageFolder, '.easekit'), { recursive: true })
  const folder = await mkdtemp(join(packageFolder, '.easekit', 'test-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  await bundleProgram(join(packageFolder, 'src/cli.ts'), join(folder, 'cli.mjs'))
  // What npm leaves of the driver: all that is published, and nothing that is built.
  const filter = (path: string): boolean => dirname(path) !== driver || !leftOut.includes(basename(path))
  await cp(driver, join(folder, 'node_modules/better-sqlite3'), { recursive: true, filter })
  const env = { PATH: process.env.PATH, EASEKIT_PROJECTS: 'shop' }
  const started = promisify(execFile)(process.execPath, ['cli.mjs', '--port', '0'], { cwd: folder, env })
  await expect(started).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining('npm install-scripts approve better-sqlite3 && npm rebuild better-sqlite3'),
  })
})
