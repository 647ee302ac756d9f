import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { Comments, ShownComment } from '../../results/list-comments.js'
import type { PageProps } from '../frame/page-props.js'

/** Comments that were read so far, newest first. */
export interface ReadComments {
  readonly comments: readonly ShownComment[]
  readonly status: 'reading' | 'paused' | 'ended' | 'failed'
  /** Reads the next page. */
  readonly readMore: () => void
}

const perPage = 50

/**
 * Reads the comments of a window page by page, each by the key that ends the one before, so that a page costs the same however
 * many there are.
 *
 * @param query project, survey and days, as search parameters
 */
export function useComments(query: string, read: PageProps['read']): ReadComments {
  const [state, setState] = useState<Omit<ReadComments, 'readMore'>>({ comments: [], status: 'paused' })
  // Which window is read, and where it goes on: `null` at its end.
  const reading = useRef<{ query: string; next: string | null | undefined; isBusy: boolean } | undefined>(undefined)
  const readMore = useCallback(() => {
    const now = reading.current
    if (!now || now.isBusy || now.next === null) return
    now.isBusy = true
    setState(({ comments }) => ({ comments, status: 'reading' }))
    const before = now.next === undefined ? '' : `&before=${encodeURIComponent(now.next)}`
    read<Comments>(`v1/comments?${now.query}&limit=${perPage}${before}`).then(
      ({ comments, next }) => {
        now.isBusy = false
        now.next = next
        if (reading.current !== now) return
        setState((known) => ({
          comments: [...known.comments, ...comments],
          status: next === null ? 'ended' : 'paused',
        }))
      },
      () => {
        now.isBusy = false
        if (reading.current === now) setState(({ comments }) => ({ comments, status: 'failed' }))
      },
    )
  }, [read])
  useEffect(() => {
    reading.current = { query, next: undefined, isBusy: false }
    setState({ comments: [], status: 'paused' })
    readMore()
    return () => {
      reading.current = undefined
    }
  }, [query, readMore])
  return { ...state, readMore }
}
