import { h, type VNode } from 'preact'
import type { Comments } from '../../results/list-comments.js'
import { CommentEntry } from '../comments/comment-entry.js'
import { useLanguage } from '../language/language.js'

interface CommentListProps {
  readonly comments: Comments
  readonly onMore: (() => void) | undefined
}

/** The newest comments, each beside the rating it explains. */
export function CommentList({ comments: { comments, next }, onMore }: CommentListProps): VNode {
  const { words, format } = useLanguage()
  return (
    <section class="card comments" aria-labelledby="comments-title">
      <h2 id="comments-title">{words.comments.title}</h2>
      {comments.length === 0 && <p class="hint">{words.comments.none}</p>}
      <ul>
        {comments.map((comment) => (
          <CommentEntry key={comment.id} {...comment} />
        ))}
      </ul>
      {next !== null &&
        (onMore ? (
          <button type="button" class="more" onClick={onMore}>
            {words.comments.more}
          </button>
        ) : (
          <p class="hint">{words.comments.newest(format.count(comments.length))}</p>
        ))}
    </section>
  )
}
