import { h, type VNode } from 'preact'
import { useLanguage } from '../language/language.js'

/** What to do while a project has no survey yet, for its owner; others are told when there is something to see. */
export function Welcome({ project, isOwner }: { readonly project: string; readonly isOwner: boolean }): VNode {
  const { welcome, unpublished } = useLanguage().words
  if (!isOwner) {
    return (
      <section class="card empty">
        <h2>{unpublished.title}</h2>
        <p>{unpublished.hint}</p>
      </section>
    )
  }
  const { origin, pathname } = location
  const base = origin + pathname.replace(/\/dashboard$/, '')
  const tag = `<script async crossorigin src="${base}/easekit.js" data-project="${project}" data-survey="checkout" data-on="checkout"></script>`
  return (
    <section class="card empty">
      <h2>{welcome.title}</h2>
      <p>{welcome.hint}</p>
      <pre dir="ltr">
        <code>{tag}</code>
      </pre>
    </section>
  )
}
