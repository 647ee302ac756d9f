import { h, type VNode } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { daysOf } from '../data/selection.js'
import type { PageProps } from '../frame/page-props.js'
import { useLanguage } from '../language/language.js'
import { CommentEntry } from './comment-entry.js'
import { type CommentFilter, filterComments } from './filter-comments.js'
import { ThemeList } from './theme-list.js'
import { useComments } from './use-comments.js'

const sides = ['any', 'hard', 'easy'] as const
// What is read by itself while nothing fits; then the reader decides.
const mostReadAhead = 500

/** The comments of a survey: read as far as the reader goes, searched and filtered here. */
export function CommentsPage({ project, survey = '', selection, read, onState }: PageProps): VNode {
  const { words, format } = useLanguage()
  const { commentSearch: texts } = words
  const [filter, setFilter] = useState<CommentFilter>({ search: '', side: 'any', locale: '' })
  const today = new Date().toISOString().slice(0, 10)
  const query = new URLSearchParams({ project: project.id, survey, ...daysOf(selection, Date.parse(today)) }).toString()
  const { comments, status, readMore } = useComments(query, read)
  const matching = useMemo(() => filterComments(comments, filter), [comments, filter])
  const locales = [...new Set(comments.flatMap(({ locale }) => locale ?? []))].sort()
  useEffect(() => {
    onState({
      status: status === 'failed' ? 'stale' : comments.length === 0 && status === 'reading' ? 'loading' : 'fresh',
    })
  }, [status, comments.length, onState])

  const end = useRef<HTMLDivElement>(null)
  const mayReadOn = status === 'paused' && (matching.length > 0 || comments.length < mostReadAhead)
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
  }, [mayReadOn, readMore, matching.length])

  return (
    <div class="columns">
      <section class="card comments" aria-labelledby="all-comments-title">
        <h2 id="all-comments-title">{words.comments.title}</h2>
        <div class="choices">
          <label>
            {texts.search}
            <input
              type="search"
              value={filter.search}
              onInput={({ currentTarget }) => setFilter({ ...filter, search: currentTarget.value })}
            />
          </label>
          <label>
            {texts.score}
            <select
              value={filter.side}
              onChange={({ currentTarget }) =>
                setFilter({ ...filter, side: sides.find((side) => side === currentTarget.value) ?? 'any' })
              }
            >
              <option value="any">{texts.anyScore}</option>
              <option value="hard">{texts.hardOnly}</option>
              <option value="easy">{texts.easyOnly}</option>
            </select>
          </label>
          {locales.length > 1 && (
            <label>
              {texts.language}
              <select
                value={filter.locale}
                onChange={({ currentTarget }) => setFilter({ ...filter, locale: currentTarget.value })}
              >
                <option value="">{texts.anyLanguage}</option>
                {locales.map((locale) => (
                  <option key={locale} value={locale}>
                    {format.language(locale)}
                  </option>
                ))}
              </select>
            </label>
          )}
        </div>
        <p class="hint" role="status">
          {comments.length > 0 && texts.shown(format.count(matching.length), format.count(comments.length))}
          {comments.length === 0 && (status === 'ended' ? words.comments.none : words.live.loading)}
          {comments.length > 0 && matching.length === 0 && status !== 'ended' && ` ${texts.noMatch}`}
        </p>
        <ul class="endless">
          {matching.map((comment) => (
            <CommentEntry key={comment.id} {...comment} />
          ))}
        </ul>
        <div ref={end}>
          {status === 'failed' && <p role="alert">{words.offline}</p>}
          {(status === 'paused' || status === 'failed') && (
            <button type="button" onClick={readMore}>
              {status === 'failed' ? words.tryAgain : texts.more}
            </button>
          )}
        </div>
      </section>
      <ThemeList comments={matching} onPick={(search) => setFilter({ ...filter, search })} />
    </div>
  )
}
