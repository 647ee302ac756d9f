import type { Column } from './column.js'

/** A column as SPSS has it. */
export interface SpssVariable {
  readonly column: Column
  /** Letters, digits, `_`, `.`, `@`, `#` and `$`, unlike any other whatever the case. */
  readonly name: string
  /** What stands where the question was asked and not answered; of ratings only. */
  readonly noAnswer: number | undefined
}

const longestName = 60
const usualCode = -9
// Words of the language, which no variable may be called; `comment` at the beginning of a line is a command of PSPP.
const reserved = new Set(['all', 'and', 'by', 'eq', 'ge', 'gt', 'le', 'lt', 'ne', 'not', 'or', 'to', 'with', 'comment'])

/** The variables of an export, with names that SPSS takes. */
export function spssVariables(columns: readonly Column[]): readonly SpssVariable[] {
  const taken = new Set<string>()
  return columns.map((column) => {
    const plain = column.name.replace(/[^A-Za-z0-9_.@#$]/g, '_').slice(0, longestName)
    const base =
      (/^[A-Za-z]/.test(plain) && !reserved.has(plain.toLowerCase()) ? plain : `v_${plain}`).replace(/[._]+$/, '') ||
      'v'
    let name = base
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${base}_${n}`
    taken.add(name.toLowerCase())
    return { column, name, noAnswer: column.isAsked ? codeOf(column) : undefined }
  })
}

// Below all points of the scale, as -9 usually is.
function codeOf({ values }: Column): number {
  const lowest = Math.min(0, ...(values?.keys() ?? []))
  return lowest > usualCode ? usualCode : Math.floor(lowest) - 1
}
