/** A share in percent for files, with as many digits as anybody needs; `null` of nothing. */
export function percentOf(part: number, all: number): number | null {
  return all === 0 ? null : Math.round((1e6 * part) / all) / 1e4
}
