import type { Attributes } from '../api/attributes.js'
import type { Platform } from '../api/platform.js'
import type { DeviceStorage } from '../eligibility/device-storage.js'

/** Where something may be kept for the next page of the tab. */
export interface Keeping {
  readonly platform: Pick<Platform, 'window'>
  readonly storage: Pick<DeviceStorage, 'open'>
}

/** Keeps what was read at a signal in the tab, as far as anything may be kept: the page it leads to is asked in its place. */
export function keepAttributes(page: Keeping, key: string, at: number, attributes: Attributes): void {
  try {
    if (!Object.keys(attributes)[0] || !page.storage.open()) return
    page.platform.window.sessionStorage.setItem(key, JSON.stringify({ at, attributes }))
  } catch {
    // Full or forbidden: then they are known on their own page.
  }
}

/** What an earlier page of this tab has kept at the signal of that time, which goes with it. */
export function keptAttributes({ platform, storage }: Keeping, key: string, at: number): Attributes {
  try {
    const { sessionStorage } = platform.window
    const kept = storage.open() && JSON.parse(sessionStorage.getItem(key) ?? '{}')
    return kept?.at === at ? kept.attributes : {}
  } catch {
    return {}
  }
}
