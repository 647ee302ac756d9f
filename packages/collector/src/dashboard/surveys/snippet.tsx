import { h, type VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { SurveysWords } from './surveys-words.js'

interface SnippetProps {
  readonly project: string
  readonly words: SurveysWords
}

/** What a shop pastes into its pages, with the address of this very collector. */
export function Snippet({ project, words }: SnippetProps): VNode {
  const [isCopied, setIsCopied] = useState(false)
  const script = new URL('easekit.js', document.baseURI).href
  const text = `<script async crossorigin src="${script}" data-project="${project}" data-remote></script>`
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text)
      setIsCopied(true)
    } catch {
      // Forbidden, or no secure page: the text can be selected.
    }
  }
  return (
    <section class="card snippet" aria-labelledby="snippet-title">
      <h2 id="snippet-title">{words.snippet}</h2>
      <p class="hint">{words.snippetHint}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than its box is scrolled by keys as well. */}
      <pre dir="ltr" tabIndex={0}>
        <code>{text}</code>
      </pre>
      <button type="button" class="quiet" onClick={copy}>
        {words.copy}
      </button>{' '}
      <span role="status">{isCopied && words.copied}</span>
    </section>
  )
}
