import { h, type VNode } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { NamedReason } from '../../results/name-reasons.js'
import type { CommentState } from '../../storage/comment-state.js'
import { daysOf } from '../data/selection.js'
import { useRead } from '../data/use-read.js'
import type { PageProps } from '../frame/page-props.js'
import { useLanguage } from '../language/language.js'
import { AskedChoices } from './asked-choices.js'
import { type AskedFilter, anyComment, parametersOf } from './asked-filter.js'
import { CommentEntry } from './comment-entry.js'
import { CommentFacts } from './comment-facts.js'
import { commentWords } from './comment-words.js'
import { TextChoices } from './text-choices.js'
import { ThemeList } from './theme-list.js'
import { useComments } from './use-comments.js'

type CommentsPageProps = Pick<PageProps, 'project' | 'survey' | 'selection' | 'read' | 'write' | 'onState'>

// What is read by itself while nothing fits; then the reader decides.
const mostEmptyPages = 10
const typingPauseMs = 300

/** The comments of a survey: asked for and searched by the collector, read as far as the reader goes, and marked when they are dealt with. */
export function CommentsPage({ project, survey = '', selection, read, write, onState }: CommentsPageProps): VNode {
  const { tag, words, format } = useLanguage()
  const { commentSearch: texts } = words
  const { shown, asked, type, choose } = useFilter()
  const today = new Date().toISOString().slice(0, 10)
  const window = { project: project.id, survey, ...daysOf(selection, Date.parse(today)) }
  const windowQuery = new URLSearchParams(window).toString()
  const query = new URLSearchParams({
    ...window,
    ...parametersOf({ ...asked, subject: asked.subject.trim() }),
  }).toString()
  const { comments, status, searchedTo, emptyPages, readMore, goOn, mark } = useComments(query, read)
  const results = useRead<{ readonly reasons?: readonly NamedReason[] }>(read, `v1/results?${windowQuery}`)
  const dimensions = useRead<{ readonly dimensions?: readonly string[] }>(
    read,
    `v1/dimensions?${new URLSearchParams({ project: project.id, survey })}`,
  )
  const reasons = results.value?.reasons ?? []
  const reasonNames = useMemo(() => new Map(reasons.map(({ id, label }) => [id, label])), [results.value])
  useEffect(() => {
    onState({
      status: status === 'failed' ? 'stale' : comments.length === 0 && status === 'reading' ? 'loading' : 'fresh',
    })
  }, [status, comments.length, onState])

  const end = useRef<HTMLDivElement>(null)
  const mayReadOn = status === 'paused' && emptyPages < mostEmptyPages
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
  }, [mayReadOn, readMore, comments.length, emptyPages])

  const save = async (id: string, state: CommentState): Promise<boolean> => {
    const before = comments.find((one) => one.id === id)?.state ?? 'new'
    mark(id, state)
    const address = `v1/comments/state?${new URLSearchParams({ project: project.id, id })}`
    const response = await write(address, { method: 'PUT', body: JSON.stringify({ state }) }).catch(() => undefined)
    if (!response?.ok) mark(id, before)
    return response?.ok ?? false
  }

  const onType = (one: Partial<AskedFilter>): void => type({ ...shown, ...one })
  const onChange = (one: Partial<AskedFilter>): void => choose({ ...shown, ...one })
  const isAsked = query !== windowQuery
  const isEmpty = comments.length === 0
  const isOver = status === 'ended'
  const isLooking = isEmpty && (mayReadOn || status === 'reading')
  return (
    <div class="columns">
      <section class="card comments" aria-labelledby="all-comments-title">
        <h2 id="all-comments-title">{words.comments.title}</h2>
        <div class="choices">
          <TextChoices query={windowQuery} filter={shown} onType={onType} onChange={onChange} read={read} />
          <AskedChoices
            query={windowQuery}
            counted={dimensions.value?.dimensions}
            filter={shown}
            onType={onType}
            onChange={onChange}
            reasons={reasons}
            read={read}
          />
        </div>
        <p class="hint" role="status">
          {isEmpty && isOver && (isAsked ? commentWords[tag].noneFits : words.comments.none)}
          {isLooking && words.live.loading}
          {isEmpty && !isOver && !isLooking && texts.noMatch}
          {!isEmpty && texts.shown(format.count(comments.length))}
          {!isEmpty && isOver && ` ${texts.all}`}
          {searchedTo !== null && ` ${texts.searched(format.day(searchedTo.slice(0, 10)))}`}
        </p>
        <ul class="endless">
          {comments.map((comment) => (
            <CommentEntry key={comment.id} {...comment}>
              <CommentFacts
                comment={comment}
                reasons={reasonNames}
                onMark={(state) => save(comment.id, state)}
                onSubject={(subject) => choose({ ...anyComment, subject })}
              />
            </CommentEntry>
          ))}
        </ul>
        <div ref={end}>
          {status === 'failed' && <p role="alert">{words.offline}</p>}
          {(status === 'paused' || status === 'failed') && (
            <button type="button" class="more" onClick={goOn}>
              {status === 'failed' ? words.tryAgain : texts.more}
            </button>
          )}
        </div>
      </section>
      <ThemeList comments={comments} onPick={(theme) => onChange({ search: theme })} />
    </div>
  )
}

/** What is chosen to look for, as it is shown and as it is asked for: what is typed only when it has rested for a moment. */
function useFilter() {
  const [shown, type] = useState(anyComment)
  const [asked, setAsked] = useState(anyComment)
  useEffect(() => {
    const timer = setTimeout(() => setAsked(shown), typingPauseMs)
    return () => clearTimeout(timer)
  }, [shown])
  const choose = (filter: AskedFilter): void => {
    type(filter)
    setAsked(filter)
  }
  return { shown, asked, type, choose }
}
