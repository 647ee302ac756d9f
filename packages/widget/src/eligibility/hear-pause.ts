import type { Platform } from '../api/platform.js'
import type { DeviceStorage } from './device-storage.js'
import { pausedKey } from './paused-key.js'
import { dayMs } from './rest-days.js'

/** For how long what was heard is taken for true, and how long the collector has to answer, in milliseconds. */
const trustedMs = 600_000
const patienceMs = 3_000

/** What a device needs to hear that a survey may ask again. */
export interface PauseInput {
  readonly project: string
  /** Missing where the page sends its answers by itself: then a pause ends after a day, unless a verdict repeats it. */
  readonly endpoint: string | undefined
  readonly survey: string
  readonly storage: DeviceStorage
  readonly platform: Pick<Platform, 'window' | 'now'>
}

/**
 * Asks the collector whether a survey is still paused, where this device remembers that it was, and at most every ten minutes.
 * Whoever is paused sends nothing, and so gets no verdict that says otherwise. Never rejects; what cannot be asked stays as it
 * is for a day.
 */
export async function hearPause({ project, endpoint, survey, storage, platform }: PauseInput): Promise<void> {
  const key = pausedKey(project, survey)
  const heardAt = Number(storage.get(key))
  const age = platform.now() - heardAt
  if (!heardAt || (age >= 0 && age < trustedMs)) return
  const answer = endpoint ? await ask(platform.window, endpoint, project, survey) : undefined
  try {
    if (answer) storage.open()?.setItem(key, `${platform.now()}`)
    else if (answer === false || Math.abs(age) > dayMs) storage.open()?.removeItem(key)
  } catch {
    // Forbidden by now: then nothing is remembered either.
  }
}

async function ask(
  window: Platform['window'],
  endpoint: string,
  project: string,
  survey: string,
): Promise<boolean | undefined> {
  const leaving = new AbortController()
  const timer = window.setTimeout(() => leaving.abort(), patienceMs)
  try {
    const address = endpoint.replace(/\/?$/, `/v1/paused?project=${project}&survey=${survey}`)
    const response = await window.fetch(address, { credentials: 'omit', signal: leaving.signal })
    const { paused } = await response.json()
    return response.ok && typeof paused === 'boolean' ? paused : undefined
  } catch {
    return undefined
  } finally {
    window.clearTimeout(timer)
  }
}
