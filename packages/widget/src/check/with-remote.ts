import type { Platform } from '../platform.js'
import { isObject } from './check-fields.js'

const patienceMs = 5_000

/**
 * Puts what the collector says about a project over what the page declares; project and endpoint stay the page's. Where
 * the collector cannot be asked, the last good answer is used, and without one what the page has itself.
 *
 * @returns nothing where there was neither an answer nor a former one
 */
export async function withRemote(
  own: Readonly<Record<string, unknown>>,
  { window, storage }: Platform,
): Promise<Readonly<Record<string, unknown>> | undefined> {
  const { project, endpoint, consent, storage: place } = own
  const key = `easekit:${project}:config`
  const read = (text: string | null | undefined): Readonly<Record<string, unknown>> => {
    const config: unknown = JSON.parse(text ?? '')
    if (!isObject(config)) throw new TypeError('no object')
    return { ...own, ...config, project, endpoint }
  }
  try {
    const text = await fetchText(window, `${endpoint}`.replace(/\/?$/, `/v1/config?project=${project}`))
    const config = read(text)
    try {
      if (consent !== 'required' && place !== 'memory') storage()?.setItem(key, text)
    } catch {
      // Full or forbidden: the browser's own cache may still have it next time.
    }
    return config
  } catch {
    try {
      return read(storage()?.getItem(key))
    } catch {
      return undefined
    }
  }
}

async function fetchText(window: Platform['window'], address: string): Promise<string> {
  const leaving = new AbortController()
  const timer = window.setTimeout(() => leaving.abort(), patienceMs)
  try {
    const response = await window.fetch(address, { credentials: 'omit', signal: leaving.signal })
    if (!response.ok) throw new TypeError(`${response.status}`)
    return await response.text()
  } finally {
    window.clearTimeout(timer)
  }
}
