import { h, type VNode } from 'preact'
import { useLanguage } from '../language/language.js'

/** What to do while a project has no survey yet. */
export function Welcome({ project }: { readonly project: string }): VNode {
  const { welcome } = useLanguage().words
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
