import { createStore, type StoreApi } from 'zustand/vanilla'
import type { State, SurveyEvent } from './state.js'
import { transition } from './transition.js'

/** The state of one survey, from before it is shown until it is gone. */
export interface SessionStore extends Pick<StoreApi<State>, 'getState' | 'subscribe'> {
  readonly send: (event: SurveyEvent) => void
}

/** A fresh store in phase `idle`. It changes only through `send`. */
export function createSessionStore(): SessionStore {
  const { getState, setState, subscribe } = createStore<State>(() => ({ phase: 'idle' }))
  return {
    getState,
    subscribe,
    // Replaced, not merged: a state must not keep fields of the phase before it.
    send: (event) => setState(transition(getState(), event), true),
  }
}
