import { rollup } from 'rollup'
import { describe, expect, it } from 'vitest'
import { terse } from './terse.mjs'

async function build(code, format = 'es') {
  const entry = { resolveId: (id) => (id === 'entry' ? id : null), load: (id) => (id === 'entry' ? code : null) }
  const built = await rollup({ input: 'entry', plugins: [entry, terse()], onwarn: () => {} })
  const { output } = await built.generate({ format, name: 'built' })
  return output[0].code
}

const source = `
export function add(a, b) { return a + b }
export async function later(value) { const one = await value; return add(one, 1) }
export function count() { return arguments.length }
export function own() { return this }
export function* each(list) { yield* list }
export const twice = (list) => { const out = []; for (const one of list) out.push(() => one); return out.map((f) => f() * 2) }
`

describe('terse', () => {
  it.each(['es', 'iife'])('makes the same of less in %s', async (format) => {
    const code = await build(source, format)
    expect(code).not.toMatch(/\bconst\b/)
    expect(code).toMatch(/let add = +\(a, b\) => +\{/)
    expect(code).toMatch(/let later = async \(value\) => +\{/)
    expect(code).toMatch(/function count\(\)/)
    expect(code).toMatch(/function own\(\)/)
    expect(code).toMatch(/function\* each\(/)
  })

  it('changes nothing that can be told from outside', async () => {
    const { add, later, count, own, each, twice } = new Function(`${await build(source, 'iife')} return built`)()
    const self = { own }
    expect([add(1, 2), await later(4), count(1, 2, 3), self.own() === self, [...each([1, 2])], twice([1, 2])]).toEqual([
      3,
      5,
      3,
      true,
      [1, 2],
      [2, 4],
    ])
  })

  it('takes the name of a property for no use', async () => {
    const code = 'export const names = { f: 1, g: f2 => f2.f }\nexport function f() { return 2 }'
    expect(new Function(`${await build(code, 'iife')} return built`)().f()).toBe(2)
  })

  it.each(['export const one = f()\nfunction f() { return 1 }', 'function F() {}\nexport const one = () => new F()'])(
    'stops at what needs a function: %s',
    async (code) => {
      await expect(build(code)).rejects.toThrow('cannot become an arrow')
    },
  )
})
