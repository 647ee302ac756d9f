import { createContext } from 'preact'
import type { Language } from '../language/language.js'

/** The UTC days that the figures below count, both inclusive; without one, as far as there are answers. */
export interface CountedWindow {
  readonly from?: string | undefined
  readonly to?: string | undefined
}

/** The days of the parts below. */
export const CountedWindowContext: ReturnType<typeof createContext<CountedWindow>> = createContext<CountedWindow>({})

/** The days in words. */
export function spokenWindow({ from, to }: CountedWindow, { words, format }: Language): string {
  const { how } = words
  if (from && to) return how.days(words.between(format.day(from), format.day(to)))
  if (from) return how.since(format.day(from))
  return to ? how.until(format.day(to)) : how.allTime
}
