import { h, type VNode } from 'preact'
import { useEffect } from 'preact/hooks'
import type { Known } from '../data/use-read.js'
import { useLanguage } from '../language/language.js'
import { effectWords } from './effect-words.js'

interface ReadPartProps<T> {
  readonly known: Known<T>
  readonly onFailed: (hasFailed: boolean) => void
  readonly children: (value: T) => VNode
}

/** What was read, or that it is on its way, or that it could not be read and how to try again. */
export function ReadPart<T>({ known, onFailed, children }: ReadPartProps<T>): VNode {
  const { tag, words } = useLanguage()
  const { value, hasFailed, again } = known
  useEffect(() => onFailed(hasFailed), [hasFailed])
  if (value !== undefined) return children(value)
  if (!hasFailed) return <p class="hint loading">{words.live.loading}</p>
  return (
    <div role="alert">
      <p>{effectWords[tag].failed}</p>
      <button type="button" class="more" onClick={again}>
        {words.tryAgain}
      </button>
    </div>
  )
}
