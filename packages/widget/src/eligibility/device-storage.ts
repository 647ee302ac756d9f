import type { Platform } from '../api/platform.js'

/** The storage of the device, as far as anything may be kept there now. */
export interface DeviceStorage {
  /** `null` while nothing may be kept. Throws where the browser forbids storage. */
  readonly open: () => Storage | null
  /** The keys that begin with a prefix; none where nothing may be kept or read. */
  readonly keys: (prefix: string) => readonly string[]
  /** What stands under a key; an empty text where that is nothing, or where it cannot be read. */
  readonly get: (key: string) => string
}

/** @param mayKeep asked at every access, as consent may come and go */
export function createDeviceStorage({ storage }: Platform, mayKeep: () => boolean): DeviceStorage {
  const open = (): Storage | null => (mayKeep() ? storage() : null)
  /** Storage that is forbidden here can hold nothing. */
  const read = <Found>(look: (area: Storage | null) => Found, none: Found): Found => {
    try {
      return look(open())
    } catch {
      return none
    }
  }
  return {
    open,
    keys: (prefix) => read((area) => Object.keys(area ?? {}).filter((key) => key.startsWith(prefix)), []),
    get: (key) => read((area) => area?.getItem(key) ?? '', ''),
  }
}
