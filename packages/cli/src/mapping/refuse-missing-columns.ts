import { EaseKitError } from '@easekit/scales'
import { wholeRow } from './derive-id.js'
import type { ImportMap } from './import-map.js'

/**
 * Looks whether a table has the columns that a map names. A column that is not there reads as one that is empty in every row.
 *
 * @throws EaseKitError naming the first that is missing, and what there is
 */
export function refuseMissingColumns(map: Partial<ImportMap>, names: readonly string[]): void {
  const { id, at, updatedAt, value, comment, subject, reasons, localeColumn, where } = map
  const named = Object.entries({
    where: Object.keys(where ?? {}),
    id: id === wholeRow ? [] : id,
    at,
    updatedAt,
    value: typeof value === 'object' ? Object.values(value) : value,
    comment,
    reasons: reasons?.column,
    subject,
    localeColumn,
  })
  for (const [field, columns] of named) {
    const missing = [columns ?? []].flat().find((column) => !names.includes(column))
    if (missing === undefined) continue
    const there = names.map((name) => JSON.stringify(name)).join(', ')
    throw new EaseKitError(`\`${field}\` of the map names "${missing}", expected a column of the file: ${there}`)
  }
}
