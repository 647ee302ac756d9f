import { pipeline, Readable } from 'node:stream'
import { EaseKitError } from '@easekit/scales'
import { parse } from 'csv-parse'
import type { NumberedRow, Source } from './source-row.js'

/** How the head of a table is read: so many lines, and the names of the columns that they make. */
export interface TableHead {
  readonly lines: number
  /** Whether lines of one field may stand below the answers, such as the period of a report. */
  readonly hasFooter?: boolean
  readonly read: (lines: readonly (readonly string[])[]) => {
    readonly names: readonly string[]
    readonly timeZone?: string | undefined
  }
}

const oneLine: TableHead = { lines: 1, read: ([names = []]) => ({ names }) }

/** Opens a table of text: comma, semicolon or tab, told by its first line. A name that comes twice gets a number, as in `Why (2)`. */
export async function readTable(text: AsyncIterable<string>, head: TableHead = oneLine): Promise<Source> {
  const chunks = text[Symbol.asyncIterator]()
  const start = await chunks.next()
  const first = start.done ? '' : start.value
  const whole = (async function* () {
    yield first
    yield* { [Symbol.asyncIterator]: () => chunks }
  })()
  const parser = parse({ delimiter: delimiterOf(first), relax_column_count: true, skip_empty_lines: true })
  // What fails is thrown where the lines are read.
  pipeline(Readable.from(whole), parser, () => {})
  const lines = readLines(parser)
  const heads: (readonly string[])[] = []
  while (heads.length < head.lines) {
    const { done, value } = await lines.next()
    if (done)
      throw new EaseKitError(`the file has ${heads.length} lines, expected ${head.lines} of a head and answers below`)
    heads.push(value)
  }
  const { names: given, timeZone } = head.read(heads)
  const names = numberTwins(given)
  return { rows: numbered(lines, names, head.hasFooter ?? false), names, timeZone }
}

async function* readLines(parser: AsyncIterable<readonly string[]>): AsyncGenerator<readonly string[], undefined> {
  try {
    for await (const line of parser) yield line
  } catch (error) {
    if (error instanceof EaseKitError) throw error
    throw new EaseKitError(`the file is no table of text: ${error instanceof Error ? error.message : error}`)
  }
  return undefined
}

async function* numbered(
  lines: AsyncIterable<readonly string[]>,
  names: readonly string[],
  hasFooter: boolean,
): AsyncGenerator<NumberedRow> {
  let row = 0
  for await (const line of lines) {
    row += 1
    if (line.length === names.length || (hasFooter && line.length === 1)) {
      yield { row, fields: Object.fromEntries(names.map((name, at) => [name, line[at] ?? ''])) }
    } else {
      yield { row, why: `the row has ${line.length} fields, and the head ${names.length}` }
    }
  }
}

function numberTwins(names: readonly string[]): readonly string[] {
  const seen = new Map<string, number>()
  return names.map((name) => {
    const text = name.trim()
    const times = (seen.get(text) ?? 0) + 1
    seen.set(text, times)
    return times === 1 ? text : `${text} (${times})`
  })
}

// A quoted name may hold any of them.
function delimiterOf(text: string): string {
  const [line = ''] = text.replace(/"(?:[^"]|"")*"/g, '').split(/\r?\n/)
  const counts = [',', ';', '\t'].map((delimiter) => ({ delimiter, n: line.split(delimiter).length }))
  return counts.sort((a, b) => b.n - a.n)[0]?.delimiter ?? ','
}
