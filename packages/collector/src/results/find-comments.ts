import type { CommentQuery, CommentRow, Store } from '../storage/store.js'

const lookedAtOnce = 250
const mostLookedAt = 2000
const mostCharacters = 1_000_000

/** Comments that fit, and the last one that was looked at where there may be more behind it. */
export interface FoundComments {
  readonly found: readonly CommentRow[]
  readonly last: CommentRow | undefined
}

/**
 * Looks for comments that fit, newest first, until a page is full. Nobody looks through more than 2,000 comments or, but for the
 * last 250 of them, a million characters at a time: what was not looked at is behind `last`, so that a page may hold few or none and still
 * be continued.
 */
export async function findComments(
  store: Pick<Store, 'comments'>,
  query: CommentQuery,
  fits: (row: CommentRow) => boolean,
): Promise<FoundComments> {
  const found: CommentRow[] = []
  let last: CommentRow | undefined
  for (let looked = 0, characters = 0; looked < mostLookedAt && characters < mostCharacters; looked += lookedAtOnce) {
    const rows = await store.comments({ ...query, limit: lookedAtOnce, before: last ?? query.before })
    for (const row of rows) {
      if (fits(row)) found.push(row)
      if (found.length === query.limit) return { found, last: row }
      characters += row.comment.length
      last = row
    }
    if (rows.length < lookedAtOnce) return { found, last: undefined }
  }
  return { found, last }
}
