import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { root, say, stop } from '../setup.mjs'

/**
 * Builds another commit with the dependencies and the build of that commit, outside the working tree; a folder is taken as it is.
 *
 * @param options.sqlite - whether SQLite is needed as well, which may be compiled; default false
 * @returns the folder of its repository
 */
export function buildOf(commit, { sqlite = false } = {}) {
  if (existsSync(join(commit, 'package.json'))) return resolve(commit)
  const run = (command, args, cwd = root) => {
    const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8', maxBuffer: 1e9 })
    if (status !== 0) stop(`--before ${commit}: ${command} ${args.join(' ')} failed: ${stderr || stdout}`)
    return stdout.trim()
  }
  const hash = run('git', ['rev-parse', '--verify', `${commit}^{commit}`])
  // Below node_modules its build would take its own sources for those of a package.
  const folder = join(tmpdir(), `easekit-bench-before-${hash}`)
  if (!existsSync(join(folder, 'packages/widget/dist/cdn/easekit.js'))) {
    say(`building ${commit}`)
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
    const archive = join(folder, 'archive.tar')
    run('git', ['archive', '--output', archive, hash])
    run('tar', ['-xf', archive], folder)
    run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--silent'], folder)
    run(process.execPath, ['node_modules/rollup/dist/bin/rollup', '-c', '--silent'], folder)
  }
  if (sqlite && !existsSync(join(folder, 'node_modules/better-sqlite3/build/Release/better_sqlite3.node')))
    run('npm', ['rebuild', 'better-sqlite3', '--silent'], folder)
  return folder
}
