import { createStore, type StoreApi } from 'zustand/vanilla'
import type { State } from './state.js'

/** The state of one survey, from the moment it is shown until it is gone. */
export interface SessionStore extends Pick<StoreApi<State>, 'getState' | 'subscribe'> {
  /** Replaced, not merged: a state must not keep fields of the phase before it. */
  readonly setState: (state: State, replace: true) => void
}

/** A store at the beginning of a survey, or where an earlier page has left it. What comes next is for `transition` to say. */
export function createSessionStore(state: State): SessionStore {
  return createStore<State>(() => state)
}
