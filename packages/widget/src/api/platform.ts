import type { Sender } from '@easekit/transport'

/**
 * The outside world as the widget sees it. Pure code gets `now` and `random` handed in; everything else goes through
 * here, so that a test can put a fake in its place.
 */
export interface Platform {
  readonly window: Window & typeof globalThis & Record<string, unknown>
  /** Epoch milliseconds. */
  readonly now: () => number
  /** The device's storage: `null` in Android's default WebView, and it throws where third-party storage is blocked. */
  readonly storage: () => Storage | null
  /** Where an app is around the page: has it carry the records, and falls back to the sender. */
  readonly carry?: (sender: Sender) => Sender
}

/** The platform of the page that loaded the widget. Globals are read at call time, never captured. */
export function browserPlatform(): Platform {
  return {
    window: window as unknown as Platform['window'],
    now: () => Date.now(),
    storage: () => window.localStorage,
  }
}
