import type { Column } from './column.js'

/** What the columns of a survey's files mean. */
export interface Codebook {
  readonly project: string
  readonly survey: string
  readonly columns: readonly CodebookColumn[]
}

/** One column. `values` are the words of its numbers. An absent value is an empty cell. */
export interface CodebookColumn {
  readonly name: string
  readonly label: string
  readonly type: Column['type']
  readonly scale?: string
  readonly direction?: string
  readonly values?: readonly { readonly value: number; readonly label: string }[]
}

/** The codebook of an export. */
export function codebookOf(project: string, survey: string, columns: readonly Column[]): Codebook {
  return {
    project,
    survey,
    columns: columns.map(({ name, label, type, scale, direction, values }) => ({
      name,
      label,
      type,
      ...(scale !== undefined && { scale }),
      ...(direction !== undefined && { direction }),
      ...(values && { values: [...values].map(([value, label]) => ({ value, label })) }),
    })),
  }
}
