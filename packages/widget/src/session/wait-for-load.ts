import { wait } from '../eligibility/wait.js'

/** How long a page may take to load, from its start, in milliseconds. What takes longer is a picture or a script that hangs. */
const loadMs = 10_000

/** When what a page does at once after it has loaded is over, in milliseconds. */
const settledMs = 50

/** Waits until the page has loaded and has done what it does at once then: nobody takes a new element for a mistake after that. */
export async function waitForLoad(window: Window, signal: AbortSignal): Promise<void> {
  if (window.document.readyState === 'complete') return
  const loaded = new Promise((resolve) => window.addEventListener('load', resolve, { once: true, signal }))
  await Promise.race([loaded, wait(window, signal, loadMs - performance.now())])
  await wait(window, signal, settledMs)
}
