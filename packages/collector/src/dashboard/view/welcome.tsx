import { h, type VNode } from 'preact'

/** What to do while a project has no survey yet. */
export function Welcome({ project }: { readonly project: string }): VNode {
  const { origin, pathname } = location
  const base = origin + pathname.replace(/\/dashboard$/, '')
  const tag = `<script async crossorigin src="${base}/easekit.js" data-project="${project}" data-survey="checkout" data-on="checkout"></script>`
  return (
    <section class="card empty">
      <h2>Waiting for the first answer</h2>
      <p>Put this on a page where people finish something. The first question that is shown appears here by itself.</p>
      <pre>
        <code>{tag}</code>
      </pre>
    </section>
  )
}
