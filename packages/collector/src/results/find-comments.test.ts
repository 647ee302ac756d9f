import { describe, expect, it } from 'vitest'
import type { CommentQuery, CommentRow } from '../storage/store.js'
import { findComments } from './find-comments.js'

const query: CommentQuery = { project: 'shop', survey: 'checkout', limit: 20 }

/** A double of a store with comments, the newest first, that counts how many were read. */
function holding(count: number, textOf: (at: number) => string = () => '') {
  const read: CommentRow[] = []
  const comments = async ({ limit, before }: CommentQuery): Promise<readonly CommentRow[]> => {
    const from = before === undefined ? count : before.at
    const rows = Array.from({ length: Math.min(limit, from) }, (_, n): CommentRow => {
      const at = from - 1 - n
      const rest = {
        effort: 2,
        rating: 2,
        series: '',
        dimensions: {},
        reasons: [],
        subject: null,
        mark: 'new' as const,
      }
      return { id: `c${at}`, at, comment: textOf(at), wantsContact: false, ...rest }
    })
    read.push(...rows)
    return rows
  }
  return { comments, read }
}

/** Everything that is found page by page, and the most that was read for one of them. */
async function findAll(store: ReturnType<typeof holding>, fits: (row: CommentRow) => boolean) {
  const ids: string[] = []
  let most = 0
  for (let before: CommentQuery['before'], pages = 1; ; pages++) {
    const start = store.read.length
    const { found, last } = await findComments(store, { ...query, before }, fits)
    most = Math.max(most, store.read.length - start)
    ids.push(...found.map(({ id }) => id))
    if (!last) return { ids, most, pages }
    before = last
  }
}

describe('comments that are looked for', () => {
  it('are found in any depth, by steps that each look through 2,000 at most', async () => {
    const { ids, most, pages } = await findAll(holding(9100), ({ at }) => at < 2)
    expect([ids, most, pages]).toEqual([['c1', 'c0'], 2000, 5])
  })

  it('are each found once, however they lie', async () => {
    const wanted = (at: number): boolean => at % 7 === 0 || (at > 500 && at < 700)
    const { ids } = await findAll(holding(3000), ({ at }) => wanted(at))
    const all = Array.from({ length: 3000 }, (_, n) => 2999 - n).filter(wanted)
    expect(ids).toEqual(all.map((at) => `c${at}`))
  })

  it('read no further than a page of them needs', async () => {
    const store = holding(100_000)
    const { found, last } = await findComments(store, query, () => true)
    expect([found.length, last?.id, store.read.length]).toEqual([20, 'c99980', 250])
  })

  it('are not sought through more than so much text', async () => {
    const store = holding(5000, () => 'x'.repeat(20_000))
    const { last } = await findComments(store, query, () => false)
    expect([last?.id, store.read.length]).toEqual(['c4750', 250])
  })
})
