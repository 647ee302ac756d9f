import type { Platform } from '../api/platform.js'
import { askCollector, parseJson } from './ask-collector.js'
import type { DeviceStorage } from './device-storage.js'
import { pausedKey } from './paused-key.js'
import { dayMs } from './rest-days.js'

/** For how long what was heard is taken for true, in milliseconds. */
const trustedMs = 600_000

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
  const address = endpoint?.replace(/\/?$/, `/v1/paused?project=${project}&survey=${survey}`)
  const answer = address ? await askCollector(platform.window, address) : undefined
  const paused: unknown = answer && 'text' in answer ? parseJson(answer.text)?.paused : undefined
  try {
    if (paused === true) storage.open()?.setItem(key, `${platform.now()}`)
    else if (paused === false || Math.abs(age) > dayMs) storage.open()?.removeItem(key)
  } catch {
    // Forbidden by now: then nothing is remembered either.
  }
}
