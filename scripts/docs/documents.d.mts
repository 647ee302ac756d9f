/** Every document that people read, by its path from the root. */
export const documents: readonly string[]

/** A document in parts. */
export function readDocument(path: string): {
  readonly path: string
  readonly source: string
  readonly tokens: readonly object[]
  readonly headings: readonly { readonly depth: number; readonly text: string; readonly anchor: string }[]
  readonly links: readonly string[]
  readonly snippets: readonly { readonly language: string; readonly text: string }[]
}
