// @vitest-environment node
import { brotliCompressSync } from 'node:zlib'
import { type BuildOptions, build } from 'esbuild'
import { describe, expect, it } from 'vitest'
import * as all from '../triggers.js'

/** These are made of others by nature. */
const composed: Readonly<Record<string, number>> = {
  supportChat: 4_850,
  chatEnded: 4_850,
  chatClosed: 4_850,
  attributes: 2_300,
  checkout: 4_100,
}
/** In each is what follows a method that the page replaces: where there is no Navigation API, `pushState` is one. */
const limit = 2_350

async function bundle(contents: string, more: BuildOptions = {}) {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2020',
    write: false,
    metafile: true,
    logLevel: 'silent',
    ...more,
  })
  const inputs = Object.entries(Object.values(metafile?.outputs ?? {})[0]?.inputs ?? {})
  return {
    bytes: brotliCompressSync(outputFiles?.[0]?.contents ?? new Uint8Array()).length,
    text: outputFiles?.[0]?.text,
    files: inputs
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([path]) => path.split('/trigger/')[1] ?? ''),
  }
}

describe('the triggers', () => {
  it('can be imported on a server', () => {
    expect(typeof window).toBe('undefined')
    for (const make of Object.values(all)) expect(make).toBeTypeOf('function')
  })

  it('do nothing when they are imported', async () => {
    // Not even where a bundler does not believe the package that there are no side effects.
    expect((await bundle("import '../triggers.js'", { ignoreAnnotations: true })).text).toBe('')
    expect((await bundle("import { jivo, hidden } from '../triggers.js'")).text).toBe('')
  })

  it('come one by one, each within its limit', { timeout: 60_000 }, async () => {
    const names = Object.keys(all)
    const bundles = await Promise.all(names.map((name) => bundle(`export { ${name} } from '../triggers.js'`)))
    const homes = new Set(bundles.map(({ files }) => files.at(-1)))
    expect(homes.size).toBeGreaterThan(70)
    const wrong: string[] = []
    for (const [at, { files, bytes }] of bundles.entries()) {
      const name = names[at] ?? ''
      const others = files.slice(0, -1).filter((file) => homes.has(file))
      if (bytes > (composed[name] ?? limit)) wrong.push(`${name} has ${bytes} B`)
      if (others.length && !composed[name]) wrong.push(`${name} brings ${others.join()}`)
    }
    // Every trigger is made by defineTrigger.
    expect(wrong.filter((line) => !line.endsWith('brings define-trigger.ts'))).toEqual([])
  })
})
