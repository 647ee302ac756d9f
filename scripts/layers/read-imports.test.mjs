import { describe, expect, it } from 'vitest'
import { readImports } from './read-imports.mjs'

const targets = (text, path = 'a.ts') => readImports(path, text).map(({ target }) => target)

describe('readImports', () => {
  it.each([
    ["import { b } from './b.js'"],
    ["import b from './b.js'"],
    ["import * as b from './b.js'"],
    ["import './b.js'"],
    ["import type { B } from './b.js'"],
    ["import { type B } from './b.js'"],
    ["import {\n  one,\n  type Two,\n} from './b.js'"],
    ["export { b } from './b.js'"],
    ["export type { B } from './b.js'"],
    ["export * from './b.js'"],
    ["export * as b from './b.js'"],
    ["const load = () => import('./b.js')"],
    ['const load = () => import(`./b.js`)'],
    ["const load = () => import(\n  /* a comment */ './b.js'\n)"],
    ["type B = typeof import('./b.js')"],
    ["let b: import('./b.js').B"],
    ["function load(b: Map<string, import('./b.js').B>): void {}"],
    ["import b = require('./b.js')"],
    ["import b from './b.js' with { type: 'json' }"],
    ['import { b } from "./b.js"'],
  ])('sees %j', (text) => {
    expect(targets(text)).toEqual(['./b.js'])
  })

  it.each([
    ["// import './b.js'"],
    ["/* export * from './b.js' */"],
    [`const text = "import './b.js'"`],
    ['const text = `\nimport "./b.js"\n`'],
    ["const pattern = /import '\\.\\/b\\.js'/"],
    ['const load = (b) => import(b)'],
    [`const load = (b) => import(\`./\${b}.js\`)`],
    ['export const b = 1'],
    ["load.import('./b.js')"],
  ])('sees nothing in %j', (text) => {
    expect(targets(text)).toEqual([])
  })

  it('reads JSX', () => {
    const text = "import { h } from 'preact'\nexport const a = () => <p title={import('./b.js')}>import './c.js'</p>"
    expect(targets(text, 'a.tsx')).toEqual(['preact', './b.js'])
  })

  it('tells an expression from a type and a statement', () => {
    const text = "import './b.js'\nimport('./b.js')\ntype B = import('./b.js').B"
    expect(readImports('a.ts', text).map(({ isLazy }) => isLazy)).toEqual([false, true, false])
  })

  it('says that a text cannot be parsed', () => {
    expect(() => readImports('a.ts', 'import {')).toThrow()
  })
})
