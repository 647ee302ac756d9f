import { h, type VNode } from 'preact'
import type { Counts } from '../../results/counts-of.js'
import { How } from '../insight/how.js'
import { useLanguage } from '../language/language.js'
import { BarPicture } from './bar-picture.js'
import { Downloads } from './downloads.js'
import { drawUnseen } from './draw-unseen.js'
import { percentOf } from './percent-of.js'

const stages = ['shown', 'answered', 'completed', 'dismissed', 'open'] as const

/** How far the responses of a period came, each stage as a share of those shown. */
export function Funnel({ counts, survey }: { readonly counts: Counts; readonly survey: string }): VNode {
  const { tag, words, format } = useLanguage()
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
      <Downloads
        name={`${survey}-funnel`}
        withChart={(use) =>
          drawUnseen(
            <BarPicture
              isMirrored={tag === 'fa'}
              title={funnel.title}
              bars={stages.map((stage) => ({
                label: funnel.stages[stage],
                n: reached[stage],
                text: `${format.count(reached[stage])} (${format.share(reached[stage], counts.shown)})`,
                isCounted: true,
              }))}
            />,
            use,
          )
        }
        rows={() => [
          ['stage', 'responses', 'percent of shown'],
          ...stages.map((stage) => [stage, reached[stage], percentOf(reached[stage], counts.shown)]),
        ]}
      />
      <How sentences={words.how.funnel} of={funnel.title} counted={words.how.shown(format.count(counts.shown))} />
    </section>
  )
}
