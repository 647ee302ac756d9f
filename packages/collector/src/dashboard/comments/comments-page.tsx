import { h, type VNode } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { NamedReason } from '../../results/name-reasons.js'
import type { CommentState } from '../../storage/comment-state.js'
import { daysOf } from '../data/selection.js'
import { useRead } from '../data/use-read.js'
import type { PageProps } from '../frame/page-props.js'
import { useLanguage } from '../language/language.js'
import { AskedChoices } from './asked-choices.js'
import { anyComment, parametersOf } from './asked-filter.js'
import { CommentEntry } from './comment-entry.js'
import { CommentFacts } from './comment-facts.js'
import { commentWords } from './comment-words.js'
import { type CommentFilter, filterComments } from './filter-comments.js'
import { ReadChoices } from './read-choices.js'
import { ThemeList } from './theme-list.js'
import { useComments } from './use-comments.js'

type CommentsPageProps = Pick<PageProps, 'project' | 'survey' | 'selection' | 'read' | 'write' | 'onState'>

// What is read by itself while nothing fits; then the reader decides.
const mostPagesAhead = 10

/** The comments of a survey: read as far as the reader goes, asked for, searched, and marked when they are dealt with. */
export function CommentsPage({ project, survey = '', selection, read, write, onState }: CommentsPageProps): VNode {
  const { tag, words, format } = useLanguage()
  const { commentSearch: texts } = words
  const [filter, setFilter] = useState<CommentFilter>({ search: '', side: 'any', locale: '' })
  const [asked, setAsked] = useState(anyComment)
  const today = new Date().toISOString().slice(0, 10)
  const window = { project: project.id, survey, ...daysOf(selection, Date.parse(today)) }
  const windowQuery = new URLSearchParams(window).toString()
  const query = new URLSearchParams({ ...window, ...parametersOf(asked) }).toString()
  const { comments, status, pages, readMore, mark } = useComments(query, read)
  const results = useRead<{ readonly reasons?: readonly NamedReason[] }>(read, `v1/results?${windowQuery}`)
  const reasons = results.value?.reasons ?? []
  const reasonNames = useMemo(() => new Map(reasons.map(({ id, label }) => [id, label])), [results.value])
  const matching = useMemo(() => filterComments(comments, filter), [comments, filter])
  const locales = [...new Set(comments.flatMap(({ locale }) => locale ?? []))].sort()
  useEffect(() => {
    onState({
      status: status === 'failed' ? 'stale' : comments.length === 0 && status === 'reading' ? 'loading' : 'fresh',
    })
  }, [status, comments.length, onState])

  const end = useRef<HTMLDivElement>(null)
  const mayReadOn = status === 'paused' && (matching.length > 0 || pages < mostPagesAhead)
  useEffect(() => {
    const { current } = end
    if (!current || !mayReadOn || typeof IntersectionObserver === 'undefined') return
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) readMore()
      },
      { rootMargin: '600px' },
    )
    observer.observe(current)
    return () => observer.disconnect()
  }, [mayReadOn, readMore, matching.length, pages])

  const save = async (id: string, state: CommentState): Promise<boolean> => {
    const before = comments.find((one) => one.id === id)?.state ?? 'new'
    mark(id, state)
    const address = `v1/comments/state?${new URLSearchParams({ project: project.id, id })}`
    const response = await write(address, { method: 'PUT', body: JSON.stringify({ state }) }).catch(() => undefined)
    if (!response?.ok) mark(id, before)
    return response?.ok ?? false
  }

  const isAsked = query !== windowQuery
  return (
    <div class="columns">
      <section class="card comments" aria-labelledby="all-comments-title">
        <h2 id="all-comments-title">{words.comments.title}</h2>
        <div class="choices">
          <ReadChoices filter={filter} onChange={setFilter} locales={locales} />
          <AskedChoices query={windowQuery} filter={asked} onChange={setAsked} reasons={reasons} read={read} />
        </div>
        <p class="hint" role="status">
          {comments.length > 0 && texts.shown(format.count(matching.length), format.count(comments.length))}
          {comments.length === 0 &&
            (status === 'ended'
              ? isAsked
                ? commentWords[tag].noneFits
                : words.comments.none
              : mayReadOn || status === 'reading'
                ? words.live.loading
                : texts.noMatch)}
          {comments.length > 0 && matching.length === 0 && status !== 'ended' && ` ${texts.noMatch}`}
        </p>
        <ul class="endless">
          {matching.map((comment) => (
            <CommentEntry key={comment.id} {...comment}>
              <CommentFacts
                comment={comment}
                reasons={reasonNames}
                onMark={(state) => save(comment.id, state)}
                onSubject={(subject) => setAsked({ ...anyComment, subject })}
              />
            </CommentEntry>
          ))}
        </ul>
        <div ref={end}>
          {status === 'failed' && <p role="alert">{words.offline}</p>}
          {(status === 'paused' || status === 'failed') && (
            <button type="button" class="more" onClick={readMore}>
              {status === 'failed' ? words.tryAgain : texts.more}
            </button>
          )}
        </div>
      </section>
      <ThemeList comments={matching} onPick={(search) => setFilter({ ...filter, search })} />
    </div>
  )
}
