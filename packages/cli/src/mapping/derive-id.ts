import { createHash } from 'node:crypto'
import type { ImportMap } from './import-map.js'
import { fieldOf, type Row, textOf } from './row.js'

/** In place of a column: the row as a whole is its id, where the source gives none. */
export const wholeRow = '*'

/**
 * The id of a record, always the same for the same row of the same source, so that a second import changes nothing. A digest,
 * since the columns may name a person. `undefined` where one of the columns is empty.
 */
export function deriveId(row: Row, { source, id }: Pick<ImportMap, 'source' | 'id'>): string | undefined {
  const parts =
    id === wholeRow
      ? Object.entries(row).map(([name, value]) => `${name}=${JSON.stringify(value)}`)
      : [id].flat().map((name) => textOf(fieldOf(row, name)))
  if (parts.includes('')) return undefined
  const digest = createHash('sha256')
    .update(JSON.stringify([source, ...parts]))
    .digest('base64url')
  return `import-${digest.slice(0, 32)}`
}
