import { ByteWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer'
import type { Codebook } from './codebook.js'
import type { Cell, Column, ExportedAnswer } from './column.js'

/** What is held in memory until it is written: so many answers, or so many characters. */
const groupRows = 5000
const groupCharacters = 4_000_000

const elements: Readonly<Record<Column['type'], Omit<SchemaElement, 'name'>>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  time: { type: 'INT64', converted_type: 'TIMESTAMP_MILLIS' },
  day: { type: 'INT32', converted_type: 'DATE' },
}

/**
 * An Apache Parquet file, packed with Snappy: what is absent is null, times are UTC. The codebook is in the metadata of the file,
 * under `easekit.codebook`.
 */
export function writeParquet(
  columns: readonly Column[],
  answers: AsyncIterable<ExportedAnswer>,
  codebook: Codebook,
): ReadableStream<Uint8Array> {
  const parts = bytesOf(columns, answers, codebook)
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { value, done } = await parts.next()
        if (done) controller.close()
        else controller.enqueue(value)
      },
      async cancel() {
        await parts.return(undefined)
      },
    },
    { highWaterMark: 0 },
  )
}

async function* bytesOf(
  columns: readonly Column[],
  answers: AsyncIterable<ExportedAnswer>,
  codebook: Codebook,
): AsyncGenerator<Uint8Array> {
  const writer = new ByteWriter()
  const file = new ParquetWriter({
    writer,
    schema: [
      { name: 'answers', num_children: columns.length },
      ...columns.map(({ name, type }) => ({ name, repetition_type: 'OPTIONAL' as const, ...elements[type] })),
    ],
    kvMetadata: [{ key: 'easekit.codebook', value: JSON.stringify(codebook) }],
    createdBy: 'easekit',
  })
  for await (const rows of groupsOf(columns, answers)) {
    file.write({
      columnData: columns.map(({ name, type }, at) => ({
        name,
        data: rows.map((row) => row[at] ?? null),
        // Those of texts would hold what somebody wrote, at the end of the file once more.
        statistics: type !== 'text',
        offsetIndex: false,
      })),
      rowGroupSize: groupRows,
    })
    yield taken(writer)
  }
  file.finish()
  yield taken(writer)
}

async function* groupsOf(
  columns: readonly Column[],
  answers: AsyncIterable<ExportedAnswer>,
): AsyncGenerator<(Cell | Date)[][]> {
  let rows: (Cell | Date)[][] = []
  let characters = 0
  for await (const answer of answers) {
    const row = columns.map((column) => cellOf(column, answer))
    rows.push(row)
    for (const cell of row) if (typeof cell === 'string') characters += cell.length
    if (rows.length < groupRows && characters < groupCharacters) continue
    yield rows
    rows = []
    characters = 0
  }
  if (rows.length > 0) yield rows
}

function cellOf({ type, read }: Column, answer: ExportedAnswer): Cell | Date {
  const value = read(answer)
  return value !== undefined && (type === 'time' || type === 'day') ? new Date(value as number | string) : value
}

// The places in the file go on, and the memory begins again.
function taken(writer: ByteWriter): Uint8Array {
  const bytes = writer.getBytes().slice()
  writer.index = 0
  return bytes
}
