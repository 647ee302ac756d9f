import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { leanZustand } from './lean-zustand.mjs'

const id = fileURLToPath(import.meta.resolve('zustand/vanilla'))
const { code } = leanZustand().transform(readFileSync(id, 'utf8'), id)
const lean = new Function(`${code.replace('export {', 'return {')}`)()

describe('the lean zustand', () => {
  it('tells the same at every change as zustand does', () => {
    fc.assert(
      fc.property(fc.array(fc.object()), (states) => {
        const told = [createStore, lean.createStore].map((create) => {
          const store = create(() => ({ first: true }))
          const heard = []
          const stop = store.subscribe((...states) => heard.push(states))
          for (const state of [...states, ...states.slice(-1)]) store.setState(state, true)
          stop()
          store.setState({ last: true }, true)
          return [heard, store.getState()]
        })
        expect(told[1]).toEqual(told[0])
      }),
    )
  })

  it('stops a build with a zustand that reads differently', () => {
    expect(() => leanZustand().transform('export const createStore = 1', id)).toThrow('zustand/vanilla has no')
  })
})
