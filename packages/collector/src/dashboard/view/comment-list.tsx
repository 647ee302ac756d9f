import { h, type VNode } from 'preact'
import type { Comments, ShownComment } from '../../results/list-comments.js'
import { format } from '../data/format.js'
import { wordsOf } from '../data/words-of.js'

interface CommentListProps {
  readonly comments: Comments
  readonly onMore: (() => void) | undefined
}

/** The newest comments, each beside the rating it explains. */
export function CommentList({ comments: { comments, next }, onMore }: CommentListProps): VNode {
  return (
    <section class="card comments" aria-labelledby="comments-title">
      <h2 id="comments-title">Comments</h2>
      {comments.length === 0 && <p class="hint">Nobody has left a comment in this period.</p>}
      <ul>
        {comments.map((comment) => (
          <Comment key={comment.id} {...comment} />
        ))}
      </ul>
      {next !== null &&
        (onMore ? (
          <button type="button" onClick={onMore}>
            Show more
          </button>
        ) : (
          <p class="hint">These are the newest {comments.length}.</p>
        ))}
    </section>
  )
}

function Comment({ at, comment, effort, scale, label, locale }: ShownComment): VNode {
  return (
    <li>
      <p class="meta">
        {effort !== null && (
          <span class="rating">
            <b>{effort}</b>
            {label !== null && wordsOf(scale ?? '').label(label)}
          </span>
        )}
        <time dateTime={at} title={format.moment(at)}>
          {format.ago(at, Date.now())}
        </time>
      </p>
      <p class="words" dir="auto" lang={locale || undefined}>
        {comment}
      </p>
    </li>
  )
}
