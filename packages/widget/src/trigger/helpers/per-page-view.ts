import type { TriggerEnv } from '../../api/trigger.js'
import { onUrlChange } from './on-url-change.js'

/** What a trigger that watches the visitor reports. */
export interface ViewTriggerOptions {
  /** Name of the signal. @default the trigger's own name */
  readonly signal?: string | undefined
  /** The subject, if it is always the same. */
  readonly subject?: string | number | undefined
}

/**
 * Runs `start` for each page view: now, and after each navigation inside a single-page app. The signal that it gets
 * aborts when the view is over; `done` ends it earlier.
 */
export function perPageView(env: TriggerEnv, start: (view: TriggerEnv, done: () => void) => void): void {
  let view: AbortController | undefined
  let page: string | undefined

  onUrlChange(env, () => {
    const { pathname, search, hash } = env.window.location
    // A fragment is a page of its own only to routers that live in it.
    const now = pathname + search + (/^#!?\//.test(hash) ? hash : '')
    if (env.signal.aborted || now === page) return
    page = now
    view?.abort()
    const next = new AbortController()
    view = next
    start({ ...env, signal: next.signal }, () => next.abort())
  })
  env.signal.addEventListener('abort', () => view?.abort())
}
