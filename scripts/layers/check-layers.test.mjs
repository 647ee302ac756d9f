import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { checkLayers } from './check-layers.mjs'
import { readTree } from './read-tree.mjs'

const rules = {
  packages: {
    shop: {
      rooms: ['words', 'store', 'view'],
      knows: ['@easekit/base', 'preact'],
      entries: ['view/app.tsx'],
      apart: [/^words\//],
    },
    base: { rooms: ['wire'], knows: [], node: true },
  },
  beside: ['e2e'],
  mostRootFiles: 3,
  shortLines: 15,
  mostShort: 0.4,
}

/** A file that is long enough for a name of its own. */
const long = (...imports) =>
  [...imports, ...Array.from({ length: 20 }, (_, at) => `export const _${at} = ${at}`), ''].join('\n')

const right = {
  'packages/shop/package.json': JSON.stringify({
    name: '@easekit/shop',
    exports: {
      '.': { 'easekit:source': './src/index.ts', types: './dist/index.d.ts', default: './dist/index.js' },
      './words/*': { 'easekit:source': './src/words/*.ts', default: './dist/words/*.js' },
    },
    bin: { shop: './dist/cli.js' },
    sideEffects: ['./src/embed.ts', './dist/cdn/*.js'],
  }),
  'packages/shop/src/index.ts': "export { a } from './view/a.js'\nexport type { B } from './store/b.js'\n",
  'packages/shop/src/index.test.ts': "import './index.js'\nimport '../test/kit.js'\nimport 'vitest'\n",
  'packages/shop/src/cli.ts': long("import './index.js'"),
  'packages/shop/src/embed.ts': long("import './view/a.js'"),
  'packages/shop/src/words/en.ts': 'export const en = {}\n',
  'packages/shop/src/words/de.ts': 'export const de = {}\n',
  'packages/shop/src/store/b.ts': long("import type { Words } from '../words/en.js'", "import '@easekit/base'"),
  'packages/shop/src/store/rows/c.ts': long("import '../b.js'"),
  'packages/shop/src/view/a.tsx': long("import { h } from 'preact'", "import 'preact/hooks'", "import '../store/b.js'"),
  'packages/shop/src/view/app.tsx': "import './a.js'\n",
  'packages/shop/src/view/style.css': '',
  'packages/shop/test/kit.ts': "import '../src/index.js'\n",
  'packages/base/package.json': JSON.stringify({
    name: '@easekit/base',
    exports: { '.': { 'easekit:source': './src/index.ts' } },
  }),
  'packages/base/src/index.ts': long("export * from './wire/read.js'"),
  'packages/base/src/wire/read.ts': long("import 'node:fs'"),
  'e2e/shop.e2e.ts': "import '../packages/shop/src/index.js'\nimport './gone.js'\nimport 'left-pad'\n",
}

/** What is said about the right tree with some files changed, or taken away where they are `undefined`. */
const check = (changes = {}, otherRules = rules) =>
  checkLayers(new Map(Object.entries({ ...right, ...changes }).filter(([, text]) => text !== undefined)), otherRules)

describe('checkLayers', () => {
  it('has nothing to say about a tree that follows the rules', () => {
    expect(check()).toEqual([])
  })

  it('reads a tree from the disk, without what is installed or built', () => {
    const root = mkdtempSync(join(tmpdir(), 'easekit-layers-'))
    onTestFinished(() => rmSync(root, { recursive: true }))
    const extra = {
      'packages/shop/src/view/deep/d.ts': long("import 'left-pad'"),
      'packages/shop/dist/index.js': "import 'left-pad'",
      'packages/shop/node_modules/x/index.js': "import 'left-pad'",
      'packages/shop/.easekit/x.js': "import 'left-pad'",
    }
    for (const [path, text] of Object.entries({ ...right, ...extra })) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), text)
    }
    const tree = readTree(root, rules.beside)
    expect([...tree.keys()].sort()).toEqual([...Object.keys(right), 'packages/shop/src/view/deep/d.ts'].sort())
    expect(checkLayers(tree, rules)).toEqual([
      'packages/shop/src/view/deep/d.ts imports left-pad, which shop may not know',
    ])
  })

  it('says the whole path of a circle, types included', () => {
    const said = check({
      'packages/shop/src/store/b.ts': long("import type { C } from './rows/c.js'"),
      'packages/shop/src/store/rows/c.ts': long("export * from './d.js'"),
      'packages/shop/src/store/rows/d.ts': long("type B = typeof import('../b.js')"),
    })
    expect(said).toEqual([
      'packages/shop/src/store/b.ts → packages/shop/src/store/rows/c.ts → packages/shop/src/store/rows/d.ts → packages/shop/src/store/b.ts: these imports go in a circle',
    ])
  })

  it.each([
    ['a file that imports itself', { 'e2e/a.ts': "import './a.js'" }, 'e2e/a.ts → e2e/a.ts'],
    [
      'two files of the browser tests',
      { 'e2e/a.ts': "import { type B } from './b.js'", 'e2e/b.ts': "const a = () => import('./a.js')" },
      'e2e/a.ts → e2e/b.ts → e2e/a.ts',
    ],
    [
      'tests',
      {
        'packages/shop/src/x.test.ts': "import '../test/kit.js'",
        'packages/shop/test/kit.ts': "import '../src/x.test.js'",
      },
      'packages/shop/src/x.test.ts → packages/shop/test/kit.ts → packages/shop/src/x.test.ts',
    ],
  ])('finds the circle of %s', (_name, changes, circle) => {
    expect(check(changes)).toEqual([`${circle}: these imports go in a circle`])
  })

  it('finds a circle from package to package', () => {
    const said = check({
      'packages/base/test/kit.ts': "import '@easekit/shop'",
      'packages/base/src/wire/read.ts': long("import '../../test/kit.js'"),
    })
    expect(said[0]).toBe(
      'packages/base/src/index.ts → packages/base/src/wire/read.ts → packages/base/test/kit.ts → packages/shop/src/index.ts → packages/shop/src/store/b.ts → packages/base/src/index.ts: these imports go in a circle',
    )
  })

  it('finds every circle of files that have nothing to do with each other', () => {
    const said = check({ 'e2e/a.ts': "import './a.js'", 'e2e/b.ts': "import './b.js'" })
    expect(said).toHaveLength(2)
  })

  it.each([
    ['code', 'packages/shop/src/loose.ts', long()],
    ['a style sheet', 'packages/shop/src/loose.css', ''],
  ])('wants no %s at the root that is no door', (_name, path, text) => {
    const [first] = check({ [path]: text, 'packages/shop/src/embed.ts': undefined })
    expect(first).toBe(`${path} lies at the root and is no door: package.json does not name it`)
  })

  it('wants few files at the root, doors or not', () => {
    expect(check({ 'packages/shop/src/cdn.ts': long() })).toContain(
      'packages/shop/src/ has 4 files at its root, at most 3 may lie there',
    )
  })

  it('wants every room to be in the order', () => {
    expect(check({ 'packages/shop/src/attic/a.ts': long("import '../view/a.js'") })).toEqual([
      'packages/shop/src/attic/ is a room that the order in the rules does not know',
    ])
  })

  it.each([
    ['an import', "import '../view/a.js'"],
    ['a type', "import type { A } from '../view/a.js'"],
    ['a type in its place', "let a: import('../view/a.js').A"],
    ['an expression', "const load = () => import('../view/a.js')"],
    ['an export', "export { a } from '../view/a.js'"],
  ])('forbids %s of a room that stands below', (_name, line) => {
    expect(check({ 'packages/shop/src/store/c.ts': long(line) })).toEqual([
      'packages/shop/src/store/c.ts imports packages/shop/src/view/a.tsx, but view stands below store',
    ])
  })

  it('counts a folder in a room as that room', () => {
    expect(check({ 'packages/shop/src/words/long/fr.ts': "import '../../store/rows/c.js'" })).toEqual([
      'packages/shop/src/words/long/fr.ts imports packages/shop/src/store/rows/c.ts, but store stands below words',
    ])
  })

  it('forbids a room to import a door at the root', () => {
    expect(check({ 'packages/shop/src/store/c.ts': long("import '../cli.js'") })).toEqual([
      'packages/shop/src/store/c.ts imports packages/shop/src/cli.ts, but the root of src stands below every room',
    ])
  })

  it.each(['../../../base/src/index.js', '../../package.json', '../../test/kit.js'])(
    'forbids the import %s, out of the sources',
    (target) => {
      expect(check({ 'packages/shop/src/view/b.ts': long(`import type { A } from '${target}'`) })).toContain(
        `packages/shop/src/view/b.ts imports ${target}, which lies outside of its package's src`,
      )
    },
  )

  it('wants imported files to be there', () => {
    expect(check({ 'packages/shop/src/view/b.ts': long("import './gone.js'") })).toEqual([
      'packages/shop/src/view/b.ts imports ./gone.js, which is not there',
    ])
  })

  it.each(['left-pad', 'preact-x', '@easekit/shop'])('forbids %s, which is not among the known packages', (target) => {
    expect(check({ 'packages/shop/src/view/b.ts': long(`export * from '${target}'`) })).toContain(
      `packages/shop/src/view/b.ts imports ${target}, which shop may not know`,
    )
  })

  it.each(['node:fs', 'fs', 'node:fs/promises'])('forbids %s where Node is not open', (target) => {
    expect(check({ 'packages/shop/src/view/b.ts': long(`const fs = await import('${target}')`) })).toEqual([
      `packages/shop/src/view/b.ts imports ${target}, but Node's own modules are not open to shop`,
    ])
  })

  it('names the short files where there are too many', () => {
    const rare = { ...rules, mostShort: 0.25 }
    expect(check({}, rare)).toEqual([
      'packages/shop: 2 of 7 files have under 15 lines, at most 25 % may: index.ts, view/app.tsx',
    ])
  })

  it('leaves the data apart when it counts short files', () => {
    const said = check(
      {},
      { ...rules, mostShort: 0.35, packages: { ...rules.packages, shop: { ...rules.packages.shop, apart: [] } } },
    )
    expect(said[0]).toContain('packages/shop: 4 of 9 files have under 15 lines')
  })

  const short = 'export const s = 1\n'

  it('wants a short file to stand in the only one that imports it', () => {
    const said = check({
      'packages/shop/src/view/s.ts': short,
      'packages/shop/src/view/b.ts': long("import './s.js'", "import type { S } from './s.js'"),
    })
    expect(said).toContain(
      'packages/shop/src/view/s.ts has under 15 lines, and only packages/shop/src/view/b.ts imports it: it belongs in there',
    )
  })

  it.each([
    ['two files import', { 'packages/shop/src/view/c.ts': long("import './s.js'") }],
    ['has a test of its own', { 'packages/shop/src/view/s.test.ts': "import './s.js'" }],
    ['is long', { 'packages/shop/src/view/s.ts': long() }],
    [
      'only a door imports',
      { 'packages/shop/src/view/b.ts': long(), 'packages/shop/src/cli.ts': long("import './view/s.js'") },
    ],
    ['is loaded lazily', { 'packages/shop/src/view/b.ts': long("const load = () => import('./s.js')") }],
    [
      'is an entry of a chunk',
      { 'packages/shop/src/view/b.ts': long("import './app.js'"), 'packages/shop/src/view/s.ts': undefined },
    ],
    [
      'is a door',
      {
        'packages/shop/src/view/b.ts': long("import '../words/s.js'"),
        'packages/shop/src/words/s.ts': short,
        'packages/shop/src/view/s.ts': undefined,
      },
    ],
  ])('leaves a file alone that %s', (_name, changes) => {
    const said = check(
      {
        'packages/shop/src/view/s.ts': short,
        'packages/shop/src/view/b.ts': long("import './s.js'"),
        ...changes,
      },
      { ...rules, mostShort: 1 },
    )
    expect(said).toEqual([])
  })

  it('wants the entries in the rules to be there', () => {
    expect(check({ 'packages/shop/src/view/app.tsx': undefined })).toEqual([
      'packages/shop/src/view/app.tsx is an entry in the rules, but there is no such file',
    ])
  })

  it('wants rules for every package', () => {
    expect(check({ 'packages/attic/package.json': '{}' })).toEqual([
      'packages/attic: the rules do not know this package',
    ])
  })

  it('says which file cannot be parsed', () => {
    const [first] = check({ 'e2e/shop.e2e.ts': 'import {' })
    expect(first).toMatch(/^e2e\/shop\.e2e\.ts cannot be read: /)
  })
})
