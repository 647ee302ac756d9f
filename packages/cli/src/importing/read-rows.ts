import type { ImportMap } from '../mapping/import-map.js'
import { fieldOf, textOf } from '../mapping/row.js'
import type { Form, Preset } from '../presets/preset.js'
import type { NumberedRow, SourceRow } from '../rows/source-row.js'

/** A row as the preset reads it, or why it cannot be read. */
export type ReadRow =
  | { readonly row: number; readonly source: SourceRow }
  | { readonly row: number; readonly why: string }

/** Hands every row to the preset, and leaves out what the map does not want. */
export async function* readRows(
  rows: AsyncIterable<NumberedRow>,
  {
    preset,
    form,
    where,
  }: { readonly preset: Preset | undefined; readonly form: Form; readonly where: ImportMap['where'] },
): AsyncGenerator<ReadRow> {
  const wanted = Object.entries(where ?? {})
  for await (const given of rows) {
    if ('why' in given) {
      yield given
      continue
    }
    const source = preset?.read?.(given.fields, form) ?? { fields: given.fields }
    const other = wanted.find(([name, value]) => textOf(fieldOf(source.fields, name)) !== value)
    const leftOut = source.leftOut ?? (other && `"${other[0]}" is not "${other[1]}"`)
    yield { row: given.row, source: { ...source, ...(leftOut !== undefined && { leftOut }) } }
  }
}
