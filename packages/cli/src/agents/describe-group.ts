import { describeFigure, type Figure } from '@easekit/scales/scoring'
import { quote } from './quote.js'
import type { Group, Results, Window } from './results.js'

/** The days of a window in words. */
export const daysOf = ({ from, to }: Pick<Window, 'from' | 'to'>): string =>
  from === undefined && to === undefined ? 'all days' : `${from ?? 'the first day'} to ${to ?? 'today'} (UTC)`

/** Names a series by what sets it apart. */
export function nameOf({ scale, series, other }: Group): string {
  const { wording, locale, channel } = series
  const parts = [scale, wording, locale, channel].flatMap((part) => (part ? [quote(part)] : []))
  return `${parts.join(', ')}${other ? ' (small series, added up)' : ''}`
}

/**
 * The figures of a series, a line each: value, interval, number of answers and warnings are in every one of them.
 *
 * @param preset the only one that is wanted. @default the instrument's own, which stands first
 */
export function describeGroup(group: Group, preset?: string): string {
  const lines = group.items
    ? [
        ...group.scores.map(line),
        ...Object.entries(group.items).flatMap(([item, { scores }]) =>
          chosen(scores, preset).map((one) => `${quote(item)}, ${line(one)}`),
        ),
      ]
    : chosen(group.scores, preset).map(line)
  const others = group.scores.map((figure) => figure.preset).slice(1)
  const more = preset === undefined && others.length > 0 && !group.items ? [`other presets: ${others.join(', ')}`] : []
  const warned = group.warnings.length > 0 ? [`warnings: ${group.warnings.join(', ')}`] : []
  const told = lines.length > 0 ? lines : [preset === undefined ? 'no figure yet' : `no figure by "${preset}"`]
  return [`${nameOf(group)}: ${count(group.count)}`, ...[...told, ...more, ...warned].map((text) => `  ${text}`)].join(
    '\n',
  )
}

/** What surrounds figures: how many were asked, and what published figures leave out. */
export function describeCounts({ counts, published }: Results, window: Window): string {
  const asked = `${window.survey}, ${daysOf(window)}: ${count(counts.answered)} of ${counts.shown} shown`
  return published
    ? `${asked}. Published figures: days up to ${published.until}, ${published.waiting} may wait in each part.`
    : asked
}

/** What is said where no series has figures: a text that answers an open question is an answer as well. */
export const describeUnscored = (answered: number): string =>
  answered === 0 ? 'no answers' : `${count(answered)}, nothing to score`

/** What stands below a heading: a heading alone would read as if nothing had changed. */
export const orUnscored = (lines: readonly string[], answered: number): readonly string[] =>
  lines.length > 0 ? lines : [describeUnscored(answered)]

const line = (figure: Figure): string => describeFigure(figure)

function chosen(scores: readonly Figure[], preset: string | undefined): readonly Figure[] {
  return preset === undefined ? scores.slice(0, 1) : scores.filter((figure) => figure.preset === preset)
}

const count = (n: number): string => `${n} ${n === 1 ? 'answer' : 'answers'}`
