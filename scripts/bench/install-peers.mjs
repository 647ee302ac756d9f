import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { root, say, stop } from '../setup.mjs'

/**
 * Installs the peers, with the versions of `peers/package-lock.json`, into a folder of their own, and bundles those that
 * come as modules as an application would: esbuild, minified, lazy parts left lazy.
 *
 * @returns `find`, from a path inside their packages, or of this project after `./`, to a path on disk; and `version`
 */
export async function installPeers(widgets) {
  const cache = join(root, 'node_modules', '.cache', 'easekit-bench')
  const wanted = join(root, 'scripts', 'bench', 'peers')
  const read = (path) => {
    try {
      return readFileSync(path, 'utf8')
    } catch {
      return ''
    }
  }
  mkdirSync(cache, { recursive: true })
  const lock = read(join(wanted, 'package-lock.json'))
  if (read(join(cache, 'installed')) !== lock) {
    say('installing the peers into node_modules/.cache/easekit-bench')
    for (const file of ['package.json', 'package-lock.json']) copyFileSync(join(wanted, file), join(cache, file))
    const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--silent'], {
      cwd: cache,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    })
    if (status !== 0) stop('installing the peers failed')
    copyFileSync(join(cache, 'package-lock.json'), join(cache, 'installed'))
  }

  rmSync(join(cache, 'bundles'), { recursive: true, force: true })
  for (const { name, bundle } of widgets) {
    if (!bundle) continue
    await build({
      stdin: { contents: bundle, resolveDir: cache, sourcefile: 'index.js' },
      outdir: join(cache, 'bundles', name),
      entryNames: 'index',
      bundle: true,
      splitting: true,
      format: 'esm',
      minify: true,
      target: 'es2020',
      legalComments: 'none',
      define: { 'process.env.NODE_ENV': '"production"', __SENTRY_DEBUG__: 'false', __SENTRY_TRACING__: 'false' },
      logLevel: 'error',
    })
  }

  const find = (path) => {
    if (path.startsWith('./')) return join(root, path)
    return path.startsWith('bundles/') ? join(cache, path) : join(cache, 'node_modules', path)
  }
  const version = (name) => JSON.parse(readFileSync(find(`${name}/package.json`), 'utf8')).version
  return { find, version }
}
