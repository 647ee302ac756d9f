import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import nodeResolve from '@rollup/plugin-node-resolve'
import { rollup } from 'rollup'
import esbuild from 'rollup-plugin-esbuild'
import { minify } from 'terser'
import { build as vite } from 'vite'
import webpack from 'webpack'

const app = resolve('examples/spa')

/** A folder inside the repository, so that packages are found from it. */
export function workFolder(): { readonly path: string; readonly remove: () => void } {
  const path = mkdtempSync(resolve('node_modules/.cache/easekit-spa-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

/** Every script of a build, by name. */
export function scripts(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'))
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
}

/** The example, as its own configuration builds it. */
export async function buildExample(outDir: string): Promise<void> {
  await vite({ root: app, logLevel: 'error', build: { outDir, emptyOutDir: true } })
}

/** A page that starts EaseKit, built by another bundler in its usual way. */
export const bundlers = {
  async vite(input: string, outDir: string): Promise<void> {
    await vite({
      root: app,
      configFile: false,
      logLevel: 'error',
      build: { outDir, emptyOutDir: true, rollupOptions: { input } },
    })
  },
  async rollup(input: string, dir: string): Promise<void> {
    const bundle = await rollup({ input, plugins: [nodeResolve({ browser: true }), esbuild()], onwarn: () => {} })
    await bundle.write({ dir, format: 'es' })
    await bundle.close()
  },
  webpack(input: string, path: string): Promise<void> {
    return new Promise((done, fail) => {
      webpack({ mode: 'production', entry: input, output: { path }, performance: false }, (error, stats) => {
        if (error || stats?.hasErrors()) fail(error ?? new Error(stats?.toString('errors-only')))
        else done()
      })
    })
  },
} as const

/** Writes a page's script. */
export function writeEntry(folder: string, code: string): string {
  const path = join(folder, 'entry.js')
  writeFileSync(path, code)
  return path
}

/** Minified bytes of what a bundler leaves of an import. */
export async function weigh(folder: string, code: string): Promise<{ readonly bytes: number; readonly code: string }> {
  const bundle = await rollup({
    input: writeEntry(folder, code),
    plugins: [nodeResolve({ browser: true })],
    onwarn: () => {},
  })
  const { output } = await bundle.generate({ format: 'es', chunkFileNames: '[name].js' })
  const small = await minify(output[0].code, { module: true, ecma: 2020 })
  return { bytes: Buffer.byteLength(small.code ?? ''), code: small.code ?? '' }
}
