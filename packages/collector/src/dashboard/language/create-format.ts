import type { Unit } from '@easekit/scales/scoring'
import type { PageWords } from '../words/page-words.js'
import type { LanguageTag } from './language-tag.js'

/** How numbers and times look in a language. */
export interface Format {
  readonly count: (n: number) => string
  /** A share of a whole. */
  readonly share: (part: number, all: number) => string
  /** A value in the unit of its figure. */
  readonly value: (value: number, unit: Unit) => string
  /** The difference of two values, with its sign; of shares in percentage points. */
  readonly change: (change: number, unit: Unit) => string
  /** An end of a scale, which needs no decimals. */
  readonly end: (value: number, unit: Unit) => string
  /** A moment, given in ISO 8601, in the time zone of the format. */
  readonly moment: (at: string) => string
  /** How long ago, in words; the date for anything older than a week. `now` is epoch ms. */
  readonly ago: (at: string, now: number) => string
  /** A UTC day, `YYYY-MM-DD`, which is the same day everywhere. */
  readonly day: (day: string) => string
  /** The same without its year. */
  readonly shortDay: (day: string) => string
  /** The month of a UTC day, and its year. */
  readonly month: (day: string) => string
  /** The name of a language by its tag; any text may come as one. */
  readonly language: (tag: string) => string
  /** Several words, the last joined by an "and". */
  readonly list: (words: readonly string[]) => string
}

const steps: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
]

/**
 * The format of a language; moments are in `timeZone`.
 *
 * @param timeZone such as `Europe/Berlin`. @default that of the browser
 */
export function createFormat(tag: LanguageTag, words: Pick<PageWords, 'justNow'>, timeZone?: string): Format {
  const number = (options: Intl.NumberFormatOptions): ((value: number) => string) => {
    const { format } = new Intl.NumberFormat(tag, options)
    return (value) => format(value)
  }
  const onDay = (options: Intl.DateTimeFormatOptions): ((day: string) => string) => {
    const { format } = new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' })
    return (day) => format(Date.parse(day))
  }
  const plain = number({})
  const points = number({ minimumFractionDigits: 2, maximumFractionDigits: 2 })
  const percent = number({ style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 })
  const wholePercent = number({ style: 'percent', maximumFractionDigits: 0 })
  const net = number({ signDisplay: 'exceptZero', maximumFractionDigits: 1 })
  const signedPoints = number({ signDisplay: 'exceptZero', minimumFractionDigits: 2, maximumFractionDigits: 2 })
  const moment = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short', timeZone })
  const relative = new Intl.RelativeTimeFormat(tag, { numeric: 'auto', style: 'narrow' })
  const languages = new Intl.DisplayNames(tag, { type: 'language' })
  const list = new Intl.ListFormat(tag)
  // None and all are exact, so decimals would only pretend to say more.
  const inPercent = (share: number): string => (share === 0 || share === 1 ? wholePercent : percent)(share)
  return {
    count: plain,
    share: (part, all) => (all === 0 ? '–' : inPercent(part / all)),
    value: (value, unit) =>
      unit === 'points' ? points(value) : unit === 'percent' ? inPercent(value / 100) : net(value),
    change: (change, unit) => (unit === 'points' ? signedPoints : net)(change),
    moment: (at) => moment.format(new Date(at)),
    end: (value, unit) =>
      unit === 'points' ? plain(value) : unit === 'percent' ? wholePercent(value / 100) : net(value),
    ago: (at, now) => {
      const gone = now - Date.parse(at)
      if (gone > 7 * 86_400_000) return moment.format(new Date(at))
      const step = steps.find(([, ms]) => gone >= ms)
      return step ? relative.format(-Math.floor(gone / step[1]), step[0]) : words.justNow
    },
    day: onDay({ dateStyle: 'medium' }),
    shortDay: onDay({ day: 'numeric', month: 'short' }),
    // A month of the counts is one of this calendar, whichever the reader goes by.
    month: onDay({ month: 'short', year: 'numeric', calendar: 'gregory' }),
    language: (name) => {
      try {
        return languages.of(name) ?? name
      } catch {
        return name
      }
    },
    list: (given) => list.format(given),
  }
}
