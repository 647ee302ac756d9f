import { h, type VNode } from 'preact'
import { useLanguage } from '../language/language.js'

/** How the figures above are computed, folded. */
export function How({ sentences }: { readonly sentences: readonly string[] }): VNode {
  const { words } = useLanguage()
  return (
    <details class="how">
      <summary>{words.howComputed}</summary>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </details>
  )
}
