import { EaseKitError } from '@easekit/scales'
import type { Row } from '../mapping/row.js'
import type { NumberedRow, Source } from './source-row.js'

/** Which rows one JSON value holds. */
export type Unwrap = (value: unknown) => readonly unknown[]

// As interfaces call the list in their answers.
const lists = ['items', 'data', 'results', 'responses', 'payload', 'events']

/** The rows of an answer of an interface: the list itself, or the list under one of the usual names, or the one row. */
export const unwrapList: Unwrap = (value) => {
  if (Array.isArray(value)) return value
  if (typeof value !== 'object' || value === null) return [value]
  const list = lists.map((name) => (value as Row)[name]).find(Array.isArray)
  return list ?? [value]
}

/** Opens a file of JSON values, one a line. */
export function readLines(text: AsyncIterable<string>, unwrap: Unwrap = unwrapList): Source {
  return { rows: eachLine(text, unwrap) }
}

/**
 * Opens a file that is one JSON value.
 *
 * @throws EaseKitError where it is none
 */
export async function readDocument(text: AsyncIterable<string>, unwrap: Unwrap = unwrapList): Promise<Source> {
  let whole = ''
  for await (const chunk of text) whole += chunk
  const value = parse(whole)
  if (value === undefined) {
    throw new EaseKitError('the file is no JSON: where it has one value a line, say --format ndjson')
  }
  const rows = unwrap(value).map((fields, at) => toRow(fields, at + 1))
  return {
    rows: (async function* () {
      yield* rows
    })(),
  }
}

async function* eachLine(text: AsyncIterable<string>, unwrap: Unwrap): AsyncGenerator<NumberedRow> {
  let rest = ''
  let row = 0
  function* rowsOf(line: string): Generator<NumberedRow> {
    if (line.trim() === '') return
    const value = parse(line)
    for (const fields of value === undefined ? [undefined] : unwrap(value)) {
      row += 1
      yield toRow(fields, row)
    }
  }
  for await (const chunk of text) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) yield* rowsOf(line)
  }
  yield* rowsOf(rest)
}

function toRow(fields: unknown, row: number): NumberedRow {
  const isRow = typeof fields === 'object' && fields !== null && !Array.isArray(fields)
  return isRow ? { row, fields: fields as Row } : { row, why: 'the row is no JSON object' }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
