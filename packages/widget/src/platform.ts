/**
 * The outside world as the widget sees it. Pure code gets `now` and `random` handed in; everything else goes through
 * here, so that a test can put a fake in its place.
 */
export interface Platform {
  readonly window: Window & typeof globalThis & Record<string, unknown>
  /** Epoch milliseconds. */
  readonly now: () => number
  /** A number in [0, 1). */
  readonly random: () => number
  /** The device's storage, or `undefined` where it is denied. Never throws. */
  readonly storage: () => Storage | undefined
}

/** The platform of the page that loaded the widget. Globals are read at call time, never captured. */
export function browserPlatform(): Platform {
  return {
    window: window as unknown as Platform['window'],
    now: () => Date.now(),
    random: () => Math.random(),
    storage: () => {
      try {
        // Touching the property throws where third-party storage is blocked; Android's default WebView has null here.
        return window.localStorage ?? undefined
      } catch {
        return undefined
      }
    },
  }
}
