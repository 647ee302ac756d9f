import { waitForLoad } from './wait-for-load.js'

/** How long a browser that does not tell when it is idle is left alone, and how long one that does may take, in milliseconds. */
const pauseMs = 200
const patienceMs = 2_000

/** Waits until the page has loaded and has nothing to do. */
export async function untilIdle(window: Window, signal: AbortSignal): Promise<void> {
  await waitForLoad(window, signal)
  await new Promise<unknown>((resolve) => {
    // Missing in Safari.
    if (window.requestIdleCallback) window.requestIdleCallback(resolve, { timeout: patienceMs })
    else window.setTimeout(resolve, pauseMs)
  })
}
