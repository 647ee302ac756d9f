import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import * as door from './index.js'

const root = dirname(fileURLToPath(import.meta.url))
const files = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? files(path) : [path]
  })
const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?'([^']+)'/g)].map(([, target = '']) => target)
const reach = (entry: string, seen = new Set<string>()): Set<string> => {
  if (seen.has(entry)) return seen
  seen.add(entry)
  for (const target of importsOf(entry))
    if (target.startsWith('.')) reach(resolve(dirname(entry), target.replace(/\.js$/, '.ts')), seen)
  return seen
}
interface Sizes {
  budgets: { name: string; limit: number; program: string }[]
  sizeOf: (program: string) => Promise<number>
}

const sources = files(root).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))

describe('the doors', () => {
  it('show what the documents name', () => {
    expect(Object.keys(door).sort()).toMatchInlineSnapshot(`
      [
        "EaseKitError",
        "accepts",
        "binary",
        "ces1",
        "ces2",
        "ces2Short",
        "checkScale",
        "checkoutReasons",
        "completeSeries",
        "contactConsent",
        "csat5",
        "csi",
        "defineScale",
        "ease5",
        "ease7",
        "effortDimensions",
        "familyOf",
        "fingerprint",
        "formatNumber",
        "hasWords",
        "instruments",
        "issueNames",
        "ladderOf",
        "lintLocale",
        "lintSurvey",
        "localeTags",
        "matchLocale",
        "nps",
        "open",
        "openRequired",
        "seriesOf",
        "translationStatus",
        "wordsFor",
      ]
    `)
  })

  it('keep statistics and languages out of the main one', () => {
    const reached = [...reach(join(root, 'index.ts'))].map((file) => relative(root, file))
    expect(reached.length).toBeGreaterThan(20)
    expect(reached.filter((file) => /^(scoring|words\/[^/]+)\//.test(file)).sort()).toEqual([
      'scoring/preset/presets-of.ts',
      'scoring/preset/presets.ts',
    ])
  })

  it('give a language away alone', () => {
    for (const tag of door.localeTags) {
      const reached = [...reach(join(root, `words/${tag}/locale.ts`))].map((file) => relative(root, file))
      const foreign = reached.filter((file) => !file.startsWith(`words/${tag}/`))
      expect(foreign.sort()).toEqual(['instrument/scale.ts', 'words/locale.ts', 'words/second-step-words.ts'])
    }
  })
})

describe('the sources', () => {
  it('depend on nothing at run time', () => {
    for (const file of sources) for (const target of importsOf(file)) expect([file, target[0]]).toEqual([file, '.'])
  })

  it('know no page, network, storage or clock', () => {
    for (const file of sources)
      expect([
        file,
        readFileSync(file, 'utf8').match(
          /\b(window|document|localStorage|fetch|Date\.now|new Date|Math\.random|process)\b\s*[.(]/,
        )?.[0],
      ]).toEqual([file, undefined])
  })

  it('stay short', () => {
    for (const file of sources)
      expect([file, readFileSync(file, 'utf8').split('\n').length <= 200]).toEqual([file, true])
  })
})

const { budgets, sizeOf } = (await import(new URL('../bench/size.mjs', import.meta.url).href)) as Sizes

describe('what a page pays', () => {
  it.each(budgets)('stays within $limit B for $name', async ({ limit, program }) => {
    const bytes = await sizeOf(program)
    expect(bytes).toBeGreaterThan(100)
    expect(bytes).toBeLessThanOrEqual(limit)
  })
})
