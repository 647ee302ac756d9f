import { vi } from 'vitest'
import type { Trigger } from '../src/api/trigger.js'

/** A page that hosts triggers and counts what they leave behind. Call it before anything listens. */
export interface TriggerPage {
  /** What was emitted: name, source, subject. */
  readonly heard: unknown[]
  /** What told that a signal may come before long: name, source. */
  readonly signs: unknown[]
  readonly log: string[]
  /** Starts a trigger; returns what tears it down. */
  readonly start: (trigger: Trigger, extra?: object) => () => void
  /** Tears down all that was started. */
  readonly stopAll: () => void
  /** Makes what was emitted throw from now on. */
  failing: boolean
  /** Listeners and timers that are there now. */
  readonly left: () => { listeners: number; timers: number }
  /** Loads a script, as far as the page can tell. */
  readonly scriptLoads: () => void
  readonly restore: () => void
}

export function createTriggerPage(): TriggerPage {
  const listeners = new Set<unknown>()
  const restores: (() => void)[] = []
  const started: AbortController[] = []
  for (const target of [window, document]) {
    const { addEventListener, removeEventListener } = target
    target.addEventListener = ((type: string, hear: never, options?: AddEventListenerOptions) => {
      const entry = { type, hear }
      if (!options?.signal?.aborted) {
        listeners.add(entry)
        options?.signal?.addEventListener('abort', () => listeners.delete(entry))
      }
      addEventListener.call(target, type, hear, options)
    }) as typeof addEventListener
    target.removeEventListener = ((type: string, hear: never, options?: never) => {
      for (const one of listeners) if ((one as { hear: unknown }).hear === hear) listeners.delete(one)
      removeEventListener.call(target, type, hear, options)
    }) as typeof removeEventListener
    restores.push(() => Object.assign(target, { addEventListener, removeEventListener }))
  }

  const page: TriggerPage = {
    heard: [],
    signs: [],
    log: [],
    failing: false,
    start(trigger, extra) {
      const leaving = new AbortController()
      started.push(leaving)
      trigger(
        (name, detail) => {
          if (name.endsWith('-begun')) page.signs.push([name, detail?.source])
          else page.heard.push([name, detail?.source, detail?.subject])
          if (page.failing) throw new Error('ours')
        },
        {
          window: window as never,
          signal: leaving.signal,
          now: Date.now,
          log: (source, text) => page.log.push(`${source}: ${text}`),
          ...extra,
        },
      )
      return () => leaving.abort()
    },
    stopAll() {
      for (const leaving of started.splice(0)) leaving.abort()
    },
    left: () => ({ listeners: listeners.size, timers: vi.getTimerCount() }),
    scriptLoads() {
      const script = document.head.appendChild(document.createElement('script'))
      script.dispatchEvent(new Event('load'))
      script.remove()
    },
    restore() {
      for (const restore of restores) restore()
    },
  }
  return page
}
