import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { Comments, ShownComment } from '../../results/list-comments.js'
import type { CommentState } from '../../storage/comment-state.js'
import type { Read } from '../data/use-read.js'

/** Comments that were read so far, newest first. */
export interface ReadComments {
  readonly comments: readonly ShownComment[]
  readonly status: 'reading' | 'paused' | 'ended' | 'failed'
  /** ISO 8601 UTC: how far back was looked; `null` for all the way, and at the start. */
  readonly searchedTo: string | null
  /** How many pages in a row had no comment that fits, since the reader has last asked for more. */
  readonly emptyPages: number
  /** Reads the next page. */
  readonly readMore: () => void
  /** The same, asked for by the reader. */
  readonly goOn: () => void
  /** Shows what was done about one that was read. */
  readonly mark: (id: string, state: CommentState) => void
}

const perPage = 50
const nothing = { comments: [], status: 'paused', searchedTo: null, emptyPages: 0 } as const

type State = Pick<ReadComments, keyof typeof nothing>

/**
 * Reads the comments of a window page by page, each by the key that ends the one before, so that a page costs the same however
 * many there are.
 *
 * @param query project, survey, days and filters, as search parameters
 */
export function useComments(query: string, read: Read): ReadComments {
  const [state, setState] = useState<State>(nothing)
  // Which window is read, and where it goes on: `null` at its end.
  const reading = useRef<{ query: string; next: string | null | undefined; isBusy: boolean } | undefined>(undefined)
  const readMore = useCallback(() => {
    const now = reading.current
    if (!now || now.isBusy || now.next === null) return
    now.isBusy = true
    setState((known) => ({ ...known, status: 'reading' }))
    const before = now.next === undefined ? '' : `&before=${encodeURIComponent(now.next)}`
    read<Comments>(`v1/comments?${now.query}&limit=${perPage}${before}`).then(
      ({ comments, next, searchedTo }) => {
        now.isBusy = false
        now.next = next
        if (reading.current !== now) return
        setState((known) => ({
          comments: [...known.comments, ...comments],
          status: next === null ? 'ended' : 'paused',
          searchedTo,
          emptyPages: comments.length > 0 ? 0 : known.emptyPages + 1,
        }))
      },
      () => {
        now.isBusy = false
        if (reading.current === now) setState((known) => ({ ...known, status: 'failed' }))
      },
    )
  }, [read])
  const goOn = useCallback(() => {
    setState((known) => ({ ...known, emptyPages: 0 }))
    readMore()
  }, [readMore])
  const mark = useCallback((id: string, chosen: CommentState) => {
    setState((known) => ({
      ...known,
      comments: known.comments.map((one) => (one.id === id ? { ...one, state: chosen } : one)),
    }))
  }, [])
  useEffect(() => {
    reading.current = { query, next: undefined, isBusy: false }
    setState(nothing)
    readMore()
    return () => {
      reading.current = undefined
    }
  }, [query, readMore])
  return { ...state, readMore, goOn, mark }
}
