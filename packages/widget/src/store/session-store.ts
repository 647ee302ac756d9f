import { createStore, type StoreApi } from 'zustand/vanilla'
import type { State } from './state.js'

/** The state of one survey, from before it is shown until it is gone. */
export type SessionStore = Pick<StoreApi<State>, 'getState' | 'setState' | 'subscribe'>

/** A fresh store in phase `idle`. What comes next is for `transition` to say. */
export function createSessionStore(): SessionStore {
  return createStore<State>(() => ({ phase: 'idle' }))
}
