// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { readPath } from './read-path.js'

describe('readPath', () => {
  const element = document.createElement('p')
  element.dataset.order = '7'
  it.each<[unknown, string, unknown]>([
    [{ a: { b: 1 } }, 'a.b', 1],
    [{ a: ['x'] }, 'a.0', 'x'],
    [new CustomEvent('x', { detail: { id: 5 } }), 'detail.id', 5],
    [[new CustomEvent('x', { detail: { id: 5 } })], '0.detail.id', 5],
    [element, 'dataset.order', '7'],
    [{ a: 1 }, 'a.b.c', undefined],
    [null, 'a', undefined],
    [undefined, 'a', undefined],
    [{}, 'constructor.name', undefined],
    [{}, '__proto__.x', undefined],
    [{ a: {} }, 'a.toString', undefined],
    [{ a: { b: { c: { d: { e: { f: { g: { h: { i: 1 } } } } } } } } }, 'a.b.c.d.e.f.g.h.i', { i: 1 }],
  ])('in %o finds at %s %o', (from, path, found) => {
    expect(readPath(from, path)).toEqual(found)
  })
})
