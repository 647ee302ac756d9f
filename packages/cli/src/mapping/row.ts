/** One row of a source: fields by column, or by path where the source is JSON. */
export type Row = Readonly<Record<string, unknown>>

/** The value of a field: by its whole name first, since a column may have dots in it, then as a path such as `answers.0.score`. */
export function fieldOf(row: Row, name: string): unknown {
  if (Object.hasOwn(row, name)) return row[name]
  let value: unknown = row
  for (const part of name.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined
    value = (value as Row)[part]
  }
  return value
}

/** The value as text without blanks around it; empty for what is missing or no text. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value.trim()
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}
