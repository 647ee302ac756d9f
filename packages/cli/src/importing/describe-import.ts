import type { Counts } from './batch-answer.js'
import type { Refused } from './import-report.js'
import type { ImportResult } from './run-import.js'

const mostLines = 20

/** The report of an import as text. */
export function describeImport(result: ImportResult): string {
  const { file, survey, instrument, rows, ready, refused, refusals, leftOut, histogram, carried, days, collector } =
    result
  const lines = [
    `${file}: ${count(rows, 'row')}, ${count(ready, 'answer')} to ${survey} by ${instrument}${days ? `, ${days.join(' to ')}` : ''}`,
    ...Object.entries(leftOut).map(([why, n]) => `  ${n} left out: ${why}`),
    ...(result.isTurned
      ? ['  The source counts the other way round: every value is mirrored, as the second line shows.']
      : []),
    `  in the file: ${bars(histogram.source)}`,
    `  recorded as: ${bars(histogram.recorded)}`,
    `  carrying:    ${list(carried)}`,
    ...refusedLines('refused', refused, refusals),
  ]
  if (!collector) return `${[...lines, 'No collector was asked.'].join('\n')}\n`
  const { accepted, resumedAt, histogram: counted } = collector
  return `${[
    ...lines,
    ...(resumedAt > 0 ? [`  ${count(resumedAt, 'answer')} of them came with an earlier run`] : []),
    `${result.isDryRun ? 'The collector would take' : 'The collector took'} ${count(accepted, 'answer')}`,
    ...(counted ? [`  counted before: ${bars(counted.before)}`, `  counted after:  ${bars(counted.after)}`] : []),
    ...refusedLines('refused by the collector', collector.refusals.length, collector.refusals),
  ].join('\n')}\n`
}

function refusedLines(title: string, n: number, refusals: readonly Refused[]): readonly string[] {
  if (n === 0) return []
  const shown = refusals.slice(0, mostLines).map(({ row, id, why }) => `    row ${row}${id ? ` (${id})` : ''}: ${why}`)
  return [`  ${n} ${title}:`, ...shown, ...(n > shown.length ? [`    and ${n - shown.length} more`] : [])]
}

const count = (n: number, noun: string): string => `${n.toLocaleString('en')} ${noun}${n === 1 ? '' : 's'}`

function bars(counts: Counts): string {
  return list(counts) || 'no ratings'
}

const list = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .map(([what, n]) => `${what}: ${n.toLocaleString('en')}`)
    .join(', ')
