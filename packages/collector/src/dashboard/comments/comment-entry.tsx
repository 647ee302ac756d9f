import { type ComponentChildren, h, type VNode } from 'preact'
import type { ShownComment } from '../../results/list-comments.js'
import { wordsOf } from '../data/words-of.js'
import { useLanguage } from '../language/language.js'

interface CommentEntryProps extends Pick<ShownComment, 'at' | 'comment' | 'effort' | 'scale' | 'label' | 'locale'> {
  readonly children?: ComponentChildren
}

/** One comment beside the rating it explains. */
export function CommentEntry({ at, comment, effort, scale, label, locale, children }: CommentEntryProps): VNode {
  const { format, scaleWords } = useLanguage()
  return (
    <li>
      <p class="meta">
        {effort !== null && (
          <span class="rating">
            <b>{effort}</b>
            {label !== null && wordsOf({ scale: scale ?? '' }, scaleWords).label(label)}
          </span>
        )}
        <time dateTime={at} title={format.moment(at)}>
          {format.ago(at, Date.now())}
        </time>
      </p>
      <p class="words" dir="auto" lang={locale || undefined}>
        {comment}
      </p>
      {children}
    </li>
  )
}
