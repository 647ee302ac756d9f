import type { Cell, Column, ExportedAnswer } from './column.js'
import { csvInParts } from './csv-in-parts.js'

// What a spreadsheet may take for the beginning of a formula, also behind blanks and in the wide forms of East Asia.
const formula = /^[\s\0]*[=+\-@\uff1d\uff0b\uff0d\uff20|%]|^[\t\r\n]/
const number = /^[+-]?\d+([.,]\d+)?$/

/**
 * CSV as RFC 4180 has it, UTF-8: what is absent is an empty cell, yes and no are `true` and `false`, times ISO 8601 in UTC.
 */
export function writeCsv(columns: readonly Column[], answers: AsyncIterable<ExportedAnswer>): AsyncGenerator<string> {
  return csvInParts(
    columns.map(({ name }) => makeHarmless(name)),
    answers,
    (answer) => columns.map((column) => cellOf(column, answer)),
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
