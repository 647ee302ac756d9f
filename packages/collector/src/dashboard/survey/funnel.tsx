import { h, type VNode } from 'preact'
import type { Counts } from '../../results/counts-of.js'
import { useLanguage } from '../language/language.js'

const stages = ['shown', 'answered', 'completed', 'dismissed', 'open'] as const

/** How far the responses of a period came, each stage as a share of those shown. */
export function Funnel({ counts }: { readonly counts: Counts }): VNode {
  const { words, format } = useLanguage()
  const { funnel } = words
  const reached = { ...counts, open: Math.max(0, counts.shown - counts.answered - counts.dismissed) }
  return (
    <section class="card funnel" aria-labelledby="funnel-title">
      <h2 id="funnel-title">{funnel.title}</h2>
      <table>
        <thead class="unseen">
          <tr>
            <th scope="col">{funnel.stage}</th>
            <th scope="col">{funnel.responses}</th>
            <th scope="col">{funnel.ofShown}</th>
          </tr>
        </thead>
        <tbody>
          {stages.map((stage) => (
            <tr key={stage}>
              <th scope="row">{funnel.stages[stage]}</th>
              <td class="number">{format.count(reached[stage])}</td>
              <td class="number faint">
                {stage === 'shown' ? (
                  <span class="unseen">{funnel.all}</span>
                ) : (
                  format.share(reached[stage], counts.shown)
                )}
              </td>
              <td class="track" aria-hidden="true">
                {reached[stage] > 0 && <span style={{ width: `${(100 * reached[stage]) / counts.shown}%` }} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="hint">{funnel.hint}</p>
    </section>
  )
}
