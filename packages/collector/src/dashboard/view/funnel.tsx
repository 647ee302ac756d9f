import { h, type VNode } from 'preact'
import type { Counts } from '../../results/score-survey.js'
import { format } from '../data/format.js'

const stages: readonly (readonly [keyof Counts, string])[] = [
  ['shown', 'Shown'],
  ['answered', 'Answered'],
  ['completed', 'Finished'],
  ['dismissed', 'Closed without an answer'],
]

/** How far the responses of a period came, each stage as a share of those shown. */
export function Funnel({ counts }: { readonly counts: Counts }): VNode {
  return (
    <section class="card funnel" aria-labelledby="funnel-title">
      <h2 id="funnel-title">Response</h2>
      <table>
        <thead class="unseen">
          <tr>
            <th scope="col">Stage</th>
            <th scope="col">Responses</th>
            <th scope="col">Of those shown</th>
          </tr>
        </thead>
        <tbody>
          {stages.map(([stage, name]) => (
            <tr key={stage}>
              <th scope="row">{name}</th>
              <td class="number">{format.count(counts[stage])}</td>
              <td class="number faint">
                {stage === 'shown' ? <span class="unseen">all</span> : format.share(counts[stage], counts.shown)}
              </td>
              <td class="track" aria-hidden="true">
                {counts[stage] > 0 && <span style={{ width: `${(100 * counts[stage]) / counts.shown}%` }} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="hint">Percentages are shares of the questions shown.</p>
    </section>
  )
}
