import type { Cell, ExportedAnswer } from './column.js'
import { csvInParts } from './csv-in-parts.js'
import type { SpssVariable } from './spss-variable.js'

const longestText = 32_767
const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC']

/**
 * The data that the syntax reads: yes and no are 1 and 0, a text is a line, and where a question was asked and not answered stands
 * the code for that. `widths` hears of the longest text of each variable, in bytes, and of the most decimals of each number.
 */
export function spssData(
  variables: readonly SpssVariable[],
  answers: AsyncIterable<ExportedAnswer>,
  widths: Map<string, number>,
): AsyncGenerator<string> {
  return csvInParts(
    variables.map(({ name }) => name),
    answers,
    (answer) => variables.map((variable) => cellOf(variable, answer, widths)),
  )
}

function cellOf({ column, name, noAnswer }: SpssVariable, answer: ExportedAnswer, widths: Map<string, number>): Cell {
  const value = column.read(answer)
  if (value === undefined) return column.isAsked?.(answer) ? noAnswer : undefined
  if (column.type === 'boolean') return value ? 1 : 0
  if (column.type === 'time') return timeOf(Number(value))
  if (column.type === 'day') return String(value).replaceAll('-', '/')
  if (typeof value !== 'string') {
    const [, decimals = ''] = String(value).split('.')
    widths.set(name, Math.max(widths.get(name) ?? 0, decimals.length))
    return value
  }
  const text = cut(value.replace(/[\p{Cc}\u2028\u2029]+/gu, ' '))
  widths.set(name, Math.max(widths.get(name) ?? 1, Buffer.byteLength(text)))
  return text
}

function timeOf(at: number): string {
  const [day = '', time = ''] = new Date(at).toISOString().split('T')
  const [year, month, date] = day.split('-')
  return `${date}-${months[Number(month) - 1]}-${year} ${time.slice(0, 8)}`
}

// In bytes of UTF-8, as SPSS counts, and never within a character.
function cut(text: string): string {
  if (Buffer.byteLength(text) <= longestText) return text
  return new TextDecoder().decode(new TextEncoder().encode(text).subarray(0, longestText - 3), { stream: true })
}
