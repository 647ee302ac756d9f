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

/** Trees as data: elements, texts, gaps, lists, and components that make an element of any of them, or none. */
const { children: roots } = fc.letrec((tie) => ({
  tree: fc.oneof({ maxDepth: 4 }, text, nothing, tie('element'), tie('component')),
  list: fc.record({ list: fc.array(tie('tree'), { maxLength: 4 }) }),
  children: fc.array(fc.oneof(tie('tree'), tie('list')), { maxLength: 4 }),
  element: fc.tuple(fc.constantFrom('p', 'b', 'i'), props, tie('children')),
  component: fc.tuple(fc.constantFrom(Framed, Boxed, Absent), fc.constant({}), tie('children')),
}))

function sorted(node) {
  if (!node.tagName) return JSON.stringify(node.data)
  const attributes = [...node.attributes].map(({ name, value }) => `${name}=${JSON.stringify(value)}`).sort()
  return `<${node.tagName} ${attributes.join(' ')}>${[...node.childNodes].map(sorted).join('')}</>`
}

function Framed({ inside, h }) {
  return h('u', { class: 'a' }, ...inside)
}

function Boxed({ inside, h }) {
  return h('u', null, ...inside)
}

function Absent() {
  return null
}

function grow(value, make) {
  if (Array.isArray(value)) {
    const [type, own, children] = value
    const grown = children.map((child) => grow(child, make))
    return typeof type === 'string' ? make(type, own, ...grown) : make(type, { h: make, inside: grown })
  }
  return value?.list ? value.list.map((child) => grow(child, make)) : value
}

describe('the lean Preact', () => {
  it('changes to whatever Preact renders afresh', () => {
    fc.assert(
      fc.property(fc.array(roots, { minLength: 1, maxLength: 5 }), (versions) => {
        const small = document.createElement('div')
        for (const version of versions) {
          // Afresh, since at a change Preact itself now and then leaves a text in the wrong place.
          const full = document.createElement('div')
          render(grow(['div', null, version], h), full)
          lean.render(grow(['div', null, version], lean.h), small)
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

  it('forgets what the user did in a component once another stands there', () => {
    const root = document.createElement('div')
    const One = () => lean.h('p', null, lean.h('input', { type: 'radio' }))
    const Other = () => lean.h('p', null, lean.h('input', { type: 'checkbox' }))
    lean.render(lean.h('div', null, lean.h(One, {})), root)
    root.querySelector('input').checked = true
    lean.render(lean.h('div', null, lean.h(Other, {})), root)
    expect(root.querySelector('input').checked).toBe(false)
  })

  it.each([
    ['<p key={id} />', 'key='],
    ['<>{text}</>', '<>'],
    ['<Frame>{text}</Frame>', '</Frame>'],
  ])('stops a build of a view that uses what is left out: %s', (code, what) => {
    expect(() => leanPreact().transform(code, 'view.tsx')).toThrow(`view.tsx uses "${what}"`)
  })
})
