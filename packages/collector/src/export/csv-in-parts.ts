import { stringify } from 'csv-stringify/sync'
import type { Cell, ExportedAnswer } from './column.js'

const rowsAtOnce = 200

/** CSV as RFC 4180 has it, some rows at a time: a head, and a row for each answer. Texts are taken as they are. */
export async function* csvInParts(
  head: readonly string[],
  answers: AsyncIterable<ExportedAnswer>,
  rowOf: (answer: ExportedAnswer) => Cell[],
): AsyncGenerator<string> {
  yield toCsv([[...head]])
  let rows: Cell[][] = []
  for await (const answer of answers) {
    rows.push(rowOf(answer))
    if (rows.length < rowsAtOnce) continue
    yield toCsv(rows)
    rows = []
  }
  if (rows.length > 0) yield toCsv(rows)
}

function toCsv(rows: Cell[][]): string {
  return stringify(rows, {
    record_delimiter: 'windows',
    // By itself it quotes a text for the pair of both alone, and one of them ends the row elsewhere; blanks at the ends get lost.
    quoted_match: /[\r\n]|^\s|\s$/,
    cast: { boolean: (value) => String(value) },
  })
}
