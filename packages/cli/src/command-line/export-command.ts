import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream as NodeStream } from 'node:stream/web'
import { EaseKitError } from '@easekit/scales'
import { needCollector, projectOf } from './open-collector.js'
import type { Arguments } from './read-arguments.js'
import { exitCodes, type Terminal } from './terminal.js'

const formats = ['csv', 'ndjson', 'xlsx', 'spss', 'parquet', 'codebook']

/** `easekit export --survey ID [--from DAY] [--to DAY] [--format csv] [--out FILE]`, as it comes from the collector. */
export async function exportCommand(given: Arguments, terminal: Terminal): Promise<number> {
  const { survey, from, to, format = 'csv', out } = given.options
  if (given.files[0] !== undefined) throw new EaseKitError(`"${given.files[0]}" is no option of export (see --help)`)
  if (!survey) throw new EaseKitError('`--survey` is missing, expected a survey id')
  if (!formats.includes(format)) throw new EaseKitError(`\`--format\` is "${format}", expected ${formats.join(', ')}`)
  const api = needCollector(given, terminal)
  const project = projectOf(given, terminal)
  const body = await api.body('/v1/export', { project, survey, from, to, format })
  const read = Readable.fromWeb(body as NodeStream<Uint8Array>)
  if (out === undefined) {
    const decoder = new TextDecoder()
    for await (const chunk of read) terminal.print(decoder.decode(chunk as Uint8Array, { stream: true }))
    terminal.print(decoder.decode())
    return exitCodes.fine
  }
  try {
    await pipeline(read, createWriteStream(out))
  } catch (error) {
    throw new EaseKitError(`${out} could not be written to its end: ${error instanceof Error ? error.message : error}`)
  }
  terminal.complain(`${out}: ${survey} of ${project} as ${format}\n`)
  return exitCodes.fine
}
