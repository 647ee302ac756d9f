import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mapStrings } from './map-strings.js'

describe('mapStrings', () => {
  it('copies any JSON value when nothing changes', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 8 }), (value) => {
        expect(mapStrings(value, (text) => text)).toEqual({ value })
      }),
    )
  })

  it('changes every string and no key', () => {
    expect(mapStrings({ a: ['a', { a: 'a' }], b: 1 }, () => 'x')).toEqual({ value: { a: ['x', { a: 'x' }], b: 1 } })
  })

  it('keeps a key named __proto__ as data', () => {
    const mapped = mapStrings(JSON.parse('{"__proto__":{"polluted":"a"}}'), (text) => text)
    expect(JSON.stringify(mapped?.value)).toBe('{"__proto__":{"polluted":"a"}}')
  })

  it('gives up on nesting that could exhaust the stack', () => {
    expect(mapStrings(JSON.parse(`${'['.repeat(1e5)}${']'.repeat(1e5)}`), (text) => text)).toBeUndefined()
  })
})
