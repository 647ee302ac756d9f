import type { Platform } from '../api/platform.js'

/** An answer, or what stood in its way. */
export type Answer = { readonly text: string } | { readonly trouble: string }

const patienceMs = 5_000
export const unasked = 'the collector could not be asked'

/** Asks the collector of a page something that everybody may know. Never rejects. */
export async function askCollector(window: Platform['window'], address: string): Promise<Answer> {
  const leaving = new AbortController()
  const timer = window.setTimeout(() => leaving.abort(), patienceMs)
  try {
    const response = await window.fetch(address, { credentials: 'omit', signal: leaving.signal })
    const text = await response.text()
    return response.ok ? { text } : { trouble: `the collector answered ${response.status}${reason(text)}` }
  } catch {
    return { trouble: unasked }
  } finally {
    window.clearTimeout(timer)
  }
}

/** What a text holds as JSON; `undefined` where it is none. */
// biome-ignore lint/suspicious/noExplicitAny: whoever asks looks at what it is.
export function parseJson(text: string): any {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The sentence that the collector gives along with an error; what stands before it may give none. */
function reason(text: string): string {
  const message: unknown = parseJson(text)?.message
  return typeof message === 'string' ? ` (${message})` : ''
}
