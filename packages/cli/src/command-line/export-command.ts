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
  try {
    await (out === undefined ? terminal.pass(read) : pipeline(read, createWriteStream(out)))
  } catch (error) {
    // Whoever reads may have seen enough, as `head` has after ten lines.
    if (error instanceof Error && 'code' in error && error.code === 'EPIPE') return exitCodes.fine
    const place = out ?? 'the export'
    throw new EaseKitError(
      `${place} could not be written to its end: ${error instanceof Error ? error.message : error}`,
    )
  }
  if (out !== undefined) terminal.complain(`${out}: ${survey} of ${project} as ${format}\n`)
  return exitCodes.fine
}
