import type { Persist } from './durability.js'
import type { Platform, TextStore } from './platform.js'

/**
 * The first journal: texts by name, in the memory of this page and in localStorage or sessionStorage, where the other tabs
 * see them. Everything that is written synchronously goes here: records, leases, the time of a purge, the count of what was dropped.
 */
export interface Notes {
  /** All names, of this page and in the store. */
  readonly names: () => string[]
  /** The text, empty where there is none. What the store holds comes first, since another tab may have changed it. */
  readonly read: (name: string) => string
  /** True when the store took it; memory always does. */
  readonly write: (name: string, text: string) => boolean
  readonly remove: (name: string) => void
  /** Whether this page has written it, and so holds it even where the store is cleared or missing. */
  readonly isOwn: (name: string) => boolean
  /** Writes what another page has left; it stays this page's own only where no store takes it. */
  readonly adopt: (name: string, text: string) => void
}

/** Under this name stands when somebody has purged, in ms since 1970: other tabs drop what is older. */
export const purgeNote = '-'

/** Under this name stands how many records were given up since the last that was delivered. */
export const droppedNote = 'x'

/** @param place says where notes wait now */
export const createNotes = (
  prefix: string,
  platform: Pick<Platform, 'localStorage' | 'sessionStorage'>,
  place: () => Persist,
): Notes => {
  const own: Record<string, string> = {}

  const store = (): TextStore | undefined => {
    try {
      // The getter throws in sandboxed frames and gives null in an Android WebView; some stores throw at the first touch.
      const area = platform[`${place()}Storage` as 'localStorage']
      area.getItem(prefix)
      return area
    } catch {
      return undefined
    }
  }

  const write = (name: string, text: string) => {
    own[name] = text
    try {
      const area = store()
      area?.setItem(prefix + name, text)
      return !!area
    } catch {
      // It is full.
      return false
    }
  }

  return {
    names: () => {
      const stored = Object.keys(store() ?? {}).filter((key) => key.startsWith(prefix))
      return [...new Set([...Object.keys(own), ...stored.map((key) => key.slice(prefix.length))])]
    },
    read: (name) => store()?.getItem(prefix + name) ?? own[name] ?? '',
    write,
    remove: (name) => {
      delete own[name]
      store()?.removeItem(prefix + name)
    },
    isOwn: (name) => name in own,
    adopt: (name, text) => {
      if (!own[name] && write(name, text)) delete own[name]
    },
  }
}
