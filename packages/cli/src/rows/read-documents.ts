import { EaseKitError } from '@easekit/scales'
import type { Row } from '../mapping/row.js'
import type { NumberedRow, Source } from './source-row.js'

// As interfaces call the list in their answers.
const lists = ['items', 'data', 'results', 'responses', 'payload', 'events']

/** Opens a file of JSON objects, one a line. Each line is one row, whatever lists it holds. */
export function readLines(text: AsyncIterable<string>): Source {
  return { rows: eachLine(text) }
}

/**
 * Opens a file that is one JSON value: a list of rows, the answer of an interface that holds one, or a row.
 *
 * @throws EaseKitError where it is no JSON
 */
export async function readDocument(text: AsyncIterable<string>): Promise<Source> {
  let whole = ''
  for await (const chunk of text) whole += chunk
  const value = parse(whole)
  if (value === undefined) {
    throw new EaseKitError('the file is no JSON: where it has one value a line, say --format ndjson')
  }
  const rows = listIn(value).map((fields, at) => toRow(fields, at + 1))
  return {
    rows: (async function* () {
      yield* rows
    })(),
  }
}

function listIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  if (!isRow(value)) return [value]
  // A row may have a list of texts under such a name, and no list of rows.
  return (
    (lists.map((name) => value[name]).find((list) => Array.isArray(list) && list.every(isRow)) as unknown[]) ?? [value]
  )
}

async function* eachLine(text: AsyncIterable<string>): AsyncGenerator<NumberedRow> {
  let rest = ''
  let row = 0
  function* rowsOf(line: string): Generator<NumberedRow> {
    if (line.trim() === '') return
    row += 1
    yield toRow(parse(line), row)
  }
  for await (const chunk of text) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) yield* rowsOf(line)
  }
  yield* rowsOf(rest)
}

function toRow(fields: unknown, row: number): NumberedRow {
  return isRow(fields) ? { row, fields } : { row, why: 'the row is no JSON object' }
}

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value)

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
