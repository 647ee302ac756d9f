// @vitest-environment happy-dom
import * as fc from 'fast-check'
import { h, render } from 'preact'
import { rollup } from 'rollup'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { leanPreact } from './lean-preact.mjs'

async function bundle(code, plugin = leanPreact()) {
  const entry = { resolveId: (id) => (id === 'entry' ? id : null), load: (id) => (id === 'entry' ? code : null) }
  const relative = {
    resolveId: (id, from) => (id.startsWith('.') ? `${new URL(id, `file://${from}`).pathname}.js` : null),
  }
  const built = await rollup({ input: 'entry', plugins: [entry, plugin, relative], onwarn: () => {} })
  const { output } = await built.generate({ format: 'iife', name: 'lean' })
  return output[0].code
}

let lean
beforeAll(async () => {
  lean = new Function(`${await bundle("export { h, render } from 'preact'")} return lean`)()
})

const text = fc.oneof(fc.string({ maxLength: 3 }), fc.integer())
const nothing = fc.constantFrom(null, undefined, true, false)
const props = fc.record(
  {
    class: fc.constantFrom('a', 'b', null, undefined, false),
    'aria-checked': fc.boolean(),
    'data-title': text,
    tabIndex: fc.constant(-1),
  },
  // Preact empties a property that goes away, where the lean one takes the attribute away: no difference to a reader.
  { requiredKeys: ['tabIndex'] },
)

/** Trees as data: elements, texts, gaps, lists, and components that render any of them. */
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof({ maxDepth: 4 }, text, nothing, tie('element'), tie('list'), tie('component')),
  children: fc.array(tie('tree'), { maxLength: 4 }),
  element: fc.tuple(fc.constantFrom('p', 'b', 'i'), props, tie('children')),
  list: fc.record({ list: tie('children') }),
  component: fc.tuple(fc.constantFrom(Whole, Wrapped), fc.constant({}), tie('children')),
}))

function sorted(node) {
  if (!node.tagName) return JSON.stringify(node.data)
  const attributes = [...node.attributes].map(({ name, value }) => `${name}=${JSON.stringify(value)}`).sort()
  return `<${node.tagName} ${attributes.join(' ')}>${[...node.childNodes].map(sorted).join('')}</>`
}

function Whole({ children }) {
  return children
}

function Wrapped({ children, h }) {
  return h('u', null, children)
}

function grow(value, make) {
  if (Array.isArray(value)) {
    const [type, own, children] = value
    return make(type, typeof type === 'string' ? own : { h: make }, ...children.map((child) => grow(child, make)))
  }
  return value?.list ? value.list.map((child) => grow(child, make)) : value
}

describe('the lean Preact', () => {
  it('renders what Preact renders, first and at every change', () => {
    fc.assert(
      fc.property(fc.array(tree, { minLength: 1, maxLength: 5 }), (versions) => {
        const [full, small] = [document.createElement('div'), document.createElement('div')]
        for (const version of versions) {
          render(grow(version, h), full)
          lean.render(grow(version, lean.h), small)
          // Markup would also compare the order of attributes, which nothing depends on.
          expect(sorted(small)).toBe(sorted(full))
        }
      }),
      { numRuns: 500 },
    )
  })

  it('keeps elements that stay, with what was typed into them', () => {
    const root = document.createElement('div')
    const view = (open) => lean.h('div', null, open && lean.h('p', null, 'open'), lean.h('textarea', null))
    lean.render(view(false), root)
    const field = root.querySelector('textarea')
    lean.render(view(true), root)
    expect(root.querySelector('textarea')).toBe(field)
    expect(field.previousSibling.textContent).toBe('open')
  })

  it('calls the newest handler, and none once it is taken away', () => {
    const root = document.createElement('div')
    const handlers = [vi.fn(), vi.fn()]
    for (const onClick of [...handlers, null]) {
      lean.render(lean.h('button', { onClick }), root)
      root.firstChild.click()
    }
    expect(handlers.map(({ mock }) => mock.calls.length)).toEqual([1, 1])
  })

  it('renders no objects that stand where an element should', () => {
    const root = document.createElement('div')
    lean.render(lean.h('p', null, { type: 'b', props: {} }), root)
    expect(root.innerHTML).toBe('<p></p>')
  })

  it('stops a build that imports more of Preact than is left', async () => {
    await expect(bundle("export { createContext } from 'preact'")).rejects.toThrow('createContext')
    await expect(bundle("export { useState } from 'preact/hooks'")).rejects.toThrow('preact/hooks')
  })

  it('stops a build with a Preact that reads differently', () => {
    const plugin = leanPreact()
    const id = plugin.resolveId('preact').replace('lean.js', 'render.js')
    expect(() => plugin.transform('export function render() {}', id)).toThrow('render.js has no "import { commitRoot')
  })

  it('stops a build of a view that uses what is left out', () => {
    expect(() => leanPreact().transform('<p key={id} />', 'view.tsx')).toThrow('view.tsx uses "key="')
  })
})
