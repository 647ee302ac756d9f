import { h, type VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { ShownComment } from '../../results/list-comments.js'
import { type CommentState, commentStates } from '../../storage/comment-state.js'
import { useLanguage } from '../language/language.js'
import { commentWords } from './comment-words.js'

interface CommentFactsProps {
  readonly comment: ShownComment
  /** The label of a reason by its id. */
  readonly reasons: ReadonlyMap<string, string>
  /** Notes what was done about it; resolves to whether it was saved. */
  readonly onMark: (state: CommentState) => Promise<boolean>
  /** The reader wants to see all comments about it. */
  readonly onSubject: (subject: string) => void
}

/** What is known beside a comment, and what was done about it. */
export function CommentFacts({ comment, reasons, onMark, onSubject }: CommentFactsProps): VNode {
  const { tag, format } = useLanguage()
  const own = commentWords[tag]
  const [hasFailed, setHasFailed] = useState(false)
  const { device, page, subject, state, wantsContact } = comment
  const told = [...comment.reasons.map((id) => reasons.get(id) ?? id), device, page].filter((one) => one !== null)
  return (
    <div class="about">
      <p>
        {wantsContact && <b class="wanted">{own.wantsContact}</b>}
        {told.map((one) => (
          <bdi key={one} class="fact">
            {one}
          </bdi>
        ))}
        {subject !== null && (
          <button type="button" class="quiet" onClick={() => onSubject(subject)}>
            {own.about(`\u2068${subject}\u2069`)}
          </button>
        )}
      </p>
      <select
        aria-label={`${own.state}, ${format.moment(comment.at)}`}
        value={state}
        onChange={async ({ currentTarget }) => {
          const chosen = commentStates.find((one) => one === currentTarget.value) ?? 'new'
          setHasFailed(!(await onMark(chosen)))
        }}
      >
        {commentStates.map((one) => (
          <option key={one} value={one}>
            {own.states[one]}
          </option>
        ))}
      </select>
      {hasFailed && <p role="alert">{own.notSaved}</p>}
    </div>
  )
}
