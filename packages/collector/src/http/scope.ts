/**
 * What a reader may do. `results`: published figures only, so that nobody learns what one person answered. `records`: single
 * answers, comments, live figures of any segment, export and erasure; and `results`. `import` and `publish`: bring answers and surveys in.
 * `admin`: everything, tokens and the audit log included.
 */
export const scopes = ['results', 'records', 'import', 'publish', 'admin'] as const

export type Scope = (typeof scopes)[number]

/** Who reads: the name of the token, and what it allows. */
export interface Reader {
  readonly name: string
  readonly scopes: readonly string[]
  /** What whoever comes by a link is kept to. */
  readonly only?: { readonly project: string; readonly survey: string | undefined }
}

/** Whether what a reader may do covers what an address needs. */
export function covers({ scopes: held }: Reader, needed: Scope): boolean {
  return held.includes('admin') || held.includes(needed) || (needed === 'results' && held.includes('records'))
}
