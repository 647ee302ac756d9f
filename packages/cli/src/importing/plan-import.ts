import { EaseKitError, type WireRecord } from '@easekit/scales'
import { wholeRow } from '../mapping/derive-id.js'
import type { ImportMap } from '../mapping/import-map.js'
import { findInstrument, type Instrument } from '../mapping/instrument.js'
import { readImportMap } from '../mapping/read-import-map.js'
import { refuseMissingColumns } from '../mapping/refuse-missing-columns.js'
import { toRecord } from '../mapping/to-record.js'
import type { Preset } from '../presets/preset.js'
import { collapse } from './collapse.js'
import { formatOf, formOf, openSource } from './open-source.js'
import { readRows } from './read-rows.js'

/** What becomes of one row. */
export type Planned =
  | { readonly row: number; readonly record: WireRecord; readonly raw: readonly number[] }
  | { readonly row: number; readonly id: string | null; readonly why: string }
  | { readonly row: number; readonly leftOut: string }

/** An import that has been looked at, row by row as it is read. */
export interface Plan {
  readonly map: ImportMap
  readonly instrument: Instrument
  readonly rows: AsyncIterable<Planned>
}

/** What is to be imported. `now` is epoch ms. */
export interface PlanOptions {
  readonly file: string
  /** The content of the map file. */
  readonly map: unknown
  readonly preset?: Preset | undefined
  readonly format?: string | undefined
  readonly project: string
  readonly now: number
}

/**
 * Opens a file and reads its rows as records. It is pure but for reading the file: the same file and map give the same records.
 *
 * @throws EaseKitError where the file cannot be read or the map leaves something open
 */
export async function planImport({ file, map: given, preset, format, project, now }: PlanOptions): Promise<Plan> {
  const kind = formatOf(file, format)
  const form = formOf(kind)
  const own = (given ?? {}) as Partial<ImportMap>
  const { rows, names, timeZone } = await openSource(file, kind, preset, own.encoding)
  if (timeZone && own.timeZone && timeZone !== own.timeZone) {
    throw new EaseKitError(
      `\`timeZone\` of the map is "${own.timeZone}", expected "${timeZone}", as the file itself says`,
    )
  }
  const map = readImportMap(given, { ...preset?.usual(form), ...(timeZone && { timeZone }) })
  const open = preset?.check?.(map) ?? namesPerson(map, preset)
  if (open) throw new EaseKitError(open)
  // A preset has names of its own for what it reads, and knows columns that not every export has.
  if (names && !preset?.read) refuseMissingColumns(own, names)
  const instrument = findInstrument(map)
  const read = readRows(rows, { preset, form, where: map.where })
  const growth = preset?.grows?.forms.includes(form) ? preset.grows : growthOf(map)
  const grown = growth ? collapse(read, growth, { ...map, now }) : read
  return { map, instrument, rows: toPlanned() }

  async function* toPlanned(): AsyncGenerator<Planned> {
    const seen = new Map<string, { readonly row: number; times: number }>()
    for await (const one of grown) {
      const { row } = one
      if ('why' in one) yield { row, id: null, why: one.why }
      else if (one.source.leftOut !== undefined) yield { row, leftOut: one.source.leftOut }
      else {
        const { fields, state } = one.source
        const mapped = toRecord(fields, { project, map, instrument, now, state })
        const before = 'record' in mapped ? seen.get(mapped.record.id) : undefined
        if (!('record' in mapped)) yield { row, ...mapped }
        else if (!before) {
          seen.set(mapped.record.id, { row, times: 1 })
          yield { row, ...mapped }
        } else if (map.id === wholeRow) {
          before.times += 1
          yield { row, ...mapped, record: { ...mapped.record, id: `${mapped.record.id}-${before.times}` } }
        } else yield { row, id: null, why: `its id is that of row ${before.row}` }
      }
    }
  }
}

function growthOf({ id, updatedAt }: ImportMap): { readonly id: string; readonly at: string } | undefined {
  return updatedAt && typeof id === 'string' && id !== wholeRow ? { id, at: updatedAt } : undefined
}

function namesPerson(map: ImportMap, preset: Preset | undefined): string | undefined {
  const { value, comment, subject, reasons, localeColumn } = map
  const named = Object.entries({ value, comment, subject, 'reasons.column': reasons?.column, localeColumn })
  const found = named.find(([, column]) => typeof column === 'string' && preset?.personal.includes(column))
  return found && `\`${found[0]}\` of the map is "${found[1]}", which names a person and is not imported`
}
