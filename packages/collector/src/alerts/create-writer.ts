import type { Unit } from '@easekit/scales/scoring'
import type { AlertLanguage } from '../projects/alert-options.js'
import type { FigureFacts } from './alert-facts.js'
import type { AlertWords } from './words/alert-words.js'
import { de } from './words/de.js'
import { en } from './words/en.js'
import { fa } from './words/fa.js'
import { ru } from './words/ru.js'

/** Writes numbers, days and figures in one language. */
export interface Writer {
  readonly words: AlertWords
  readonly count: (n: number) => string
  readonly value: (value: number, unit: Unit) => string
  /** With its sign. */
  readonly difference: (value: number, unit: Unit) => string
  /** A UTC day, or days from one to another. */
  readonly days: (from: string, to: string) => string
  /** Anything whose text is not ours: it can neither hide something nor turn the line around. */
  readonly name: (text: string) => string
  /** A figure with all that it must not be told without. */
  readonly figure: (figure: FigureFacts) => string
}

const wordsOf: Readonly<Record<AlertLanguage, AlertWords>> = { en, ru, fa, de }
const digits: Readonly<Record<Unit, number>> = { points: 2, percent: 1, 'net-points': 1 }

/** Makes the writer of a language. */
export function createWriter(language: AlertLanguage): Writer {
  const words = wordsOf[language]
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' })
  const percent = (text: number, maximumFractionDigits: number): string =>
    new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits }).format(text / 100)
  const write = (value: number, unit: Unit, signDisplay: 'auto' | 'exceptZero'): string => {
    if (unit === 'percent' && signDisplay === 'auto') return percent(value, digits.percent)
    return new Intl.NumberFormat(language, { maximumFractionDigits: digits[unit], signDisplay }).format(value)
  }
  const value: Writer['value'] = (number, unit) => write(number, unit, unit === 'net-points' ? 'exceptZero' : 'auto')
  const name: Writer['name'] = (text) => {
    const plain = text.replace(/\p{C}/gu, '')
    return language === 'fa' ? `\u2068${plain}\u2069` : plain
  }
  const languages = new Intl.DisplayNames(language, { type: 'language' })
  // Any text may come as a tag.
  const nameOf = (locale: string): string => {
    try {
      return languages.of(locale) ?? name(locale)
    } catch {
      return name(locale)
    }
  }
  const count: Writer['count'] = (n) => new Intl.NumberFormat(language).format(n)
  return {
    words,
    count,
    value,
    name,
    difference: (number, unit) => write(number, unit, 'exceptZero'),
    days: (from, to) => (from === to ? date.format(new Date(from)) : date.formatRange(new Date(from), new Date(to))),
    figure: ({ unit, value: number, preset, range: [min, max], larger, interval, count: n, locale, item }) => {
      const kind = unit === 'points' ? words.onScale(count(min), count(max)) : name(preset)
      const limits = interval && [
        words.interval(percent(100 * interval.level, 0), value(interval.low, unit), value(interval.high, unit)),
      ]
      return [
        `${words.units[unit]} ${value(number, unit)} (${kind}, ${words.larger[larger]})`,
        ...(limits ?? []),
        words.answers(count(n)),
        ...(item === undefined ? [] : [words.item(name(item))]),
        words.language(nameOf(locale)),
      ].join('; ')
    },
  }
}
