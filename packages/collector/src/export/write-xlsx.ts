import { type CellValue, writeXlsxStream } from 'hucre/xlsx'
import type { Column, ExportedAnswer } from './column.js'

const longestCell = 32_767
const formats = {
  time: 'yyyy-mm-dd hh:mm:ss',
  day: 'yyyy-mm-dd',
  text: undefined,
  number: undefined,
  boolean: undefined,
}

/**
 * An Excel workbook. Texts are stored as texts, of which nothing is computed; what is absent is an empty cell; times are UTC. Where
 * the rows of a sheet end, the next sheet begins with the names again. A text longer than a cell may be ends in `…`.
 */
export function writeXlsx(
  columns: readonly Column[],
  answers: AsyncIterable<ExportedAnswer>,
): ReadableStream<Uint8Array> {
  return writeXlsxStream(rowsOf(columns, answers), {
    name: 'Answers',
    columns: columns.map(({ name, type }) => ({
      header: asWritten(name),
      ...(formats[type] && { numFmt: formats[type] }),
    })),
    freezePane: { rows: 1 },
    // The sheet of a million answers may be longer than a plain archive can say.
    zip64: true,
  })
}

async function* rowsOf(
  columns: readonly Column[],
  answers: AsyncIterable<ExportedAnswer>,
): AsyncGenerator<CellValue[]> {
  for await (const answer of answers) yield columns.map((column) => cellOf(column, answer))
}

function cellOf({ type, read }: Column, answer: ExportedAnswer): CellValue {
  const value = read(answer)
  if (value === undefined) return null
  if (type === 'time' || type === 'day') return new Date(value as number | string)
  return typeof value === 'string' ? asWritten(value) : value
}

// Excel reads `_x0041_` as "A", so that what looks like it is written with its own underscore in that form.
function asWritten(text: string): string {
  const whole = text.length > longestCell ? `${text.slice(0, longestCell - 1)}…` : text
  return whole.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
}
