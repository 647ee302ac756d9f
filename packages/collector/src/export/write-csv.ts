import { stringify } from 'csv-stringify/sync'
import type { Cell, Column, ExportedAnswer } from './column.js'

const rowsAtOnce = 200
// What a spreadsheet may take for the beginning of a formula, also behind blanks and in the wide forms of East Asia.
const formula = /^[\s\0]*[=+\-@\uff1d\uff0b\uff0d\uff20|%]|^[\t\r\n]/
const number = /^[+-]?\d+([.,]\d+)?$/

/**
 * CSV as RFC 4180 has it, UTF-8: what is absent is an empty cell, yes and no are `true` and `false`, times ISO 8601 in UTC.
 */
export async function* writeCsv(
  columns: readonly Column[],
  answers: AsyncIterable<ExportedAnswer>,
): AsyncGenerator<string> {
  yield toCsv([columns.map(({ name }) => makeHarmless(name))])
  let rows: Cell[][] = []
  for await (const answer of answers) {
    rows.push(columns.map((column) => cellOf(column, answer)))
    if (rows.length < rowsAtOnce) continue
    yield toCsv(rows)
    rows = []
  }
  if (rows.length > 0) yield toCsv(rows)
}

/** Lines of CSV whose texts are taken as they are. */
export function toCsv(rows: readonly (readonly Cell[])[]): string {
  return stringify(
    rows.map((row) => [...row]),
    {
      record_delimiter: 'windows',
      // By itself it quotes a text for the pair of both alone, and one of them ends the row elsewhere; blanks at the ends get lost.
      quoted_match: /[\r\n]|^\s|\s$/,
      cast: { boolean: (value) => String(value) },
    },
  )
}

function cellOf({ type, read }: Column, answer: ExportedAnswer): Cell {
  const value = read(answer)
  if (type === 'time' && typeof value === 'number') return new Date(value).toISOString()
  return typeof value === 'string' ? makeHarmless(value) : value
}

// An apostrophe stands before what a spreadsheet could compute. A number, negative ones too, is none and stays.
function makeHarmless(text: string): string {
  return formula.test(text) && !number.test(text) ? `'${text}` : text
}
