/** A cell: text, a number that is not rounded, or nothing. */
export type Cell = string | number | null

// A spreadsheet takes text that begins so for a formula, and acts on it.
const formula = /^[=+\-@\t\r]/
const needsQuotes = /[",\r\n]/

/** A table as CSV after RFC 4180, with the mark that tells spreadsheets its encoding. No text in it acts as a formula. */
export function toCsv(rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(write).join(',')).join('\r\n')}\r\n`
}

function write(value: Cell): string {
  if (typeof value !== 'string') return value === null ? '' : String(value)
  const safe = formula.test(value) ? `'${value}` : value
  return needsQuotes.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
