import { extname } from 'node:path'
import { EaseKitError } from '@easekit/scales'
import type { Form, Preset } from '../presets/preset.js'
import { readDocument, readLines } from '../rows/read-documents.js'
import { readTable } from '../rows/read-table.js'
import { readText } from '../rows/read-text.js'
import type { Source } from '../rows/source-row.js'

/** What a file is, in the words of `--format`. */
export type Format = 'csv' | 'ndjson' | 'json'

const endings: Readonly<Record<string, Format>> = {
  '.csv': 'csv',
  '.tsv': 'csv',
  '.txt': 'csv',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
  '.json': 'json',
}

/**
 * What a file is: as was said, else by its ending.
 *
 * @throws EaseKitError where neither tells
 */
export function formatOf(file: string, given?: string): Format {
  const format = given ?? endings[extname(file).toLowerCase()]
  if (format !== 'csv' && format !== 'ndjson' && format !== 'json') {
    throw new EaseKitError(`\`--format\` is ${given ? `"${given}"` : 'missing'}, expected csv, ndjson or json`)
  }
  return format
}

/** The form that a preset knows by. */
export const formOf = (format: Format): Form => (format === 'csv' ? 'table' : 'json')

/** Opens a file as rows. */
export async function openSource(
  file: string,
  format: Format,
  preset: Preset | undefined,
  encoding?: string,
): Promise<Source> {
  const text = readText(file, encoding)
  if (format === 'csv') return readTable(text, preset?.head)
  return format === 'json' ? readDocument(text) : readLines(text)
}
