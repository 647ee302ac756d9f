import { type Figure, presetsFor } from '@easekit/scales/scoring'
import { h, type VNode } from 'preact'
import type { ScoredGroup } from '../../results/score-group.js'
import { knownScale } from '../../wire/known-scale.js'
import type { Words } from '../data/words-of.js'
import { How } from '../insight/how.js'
import { useLanguage } from '../language/language.js'
import { BarPicture } from './bar-picture.js'
import { Downloads } from './downloads.js'
import { drawUnseen } from './draw-unseen.js'
import { percentOf } from './percent-of.js'

interface HistogramProps {
  readonly group: ScoredGroup
  readonly survey: string
  readonly words: Words
  /** The id of what tells its group from others; empty where there are none. */
  readonly of: string
  /** The share whose points are drawn in full colour. */
  readonly share: Figure | undefined
}

/** Every point of the scale with its answers, the easy end on top. It is a table, drawn as a chart. */
export function Histogram({ group, survey, words, share, of }: HistogramProps): VNode {
  const { tag, words: page, format } = useLanguage()
  const { scale, series, labels, histogram = {}, count } = group
  const [min = 0, , step = 1] = series.range ?? []
  const points = labels.map((label, at) => {
    const value = min + at * step
    return { value, text: words.label(label), n: histogram[String(value)] ?? 0 }
  })
  const [hardEnd, easyEnd] = page.ends[series.direction ?? 'ease-up']
  const isEffort = series.direction === 'effort-up'
  const rows = isEffort ? points : points.reverse()
  const known = knownScale(scale)
  const easy = (known && presetsFor(known).find(({ id }) => id === share?.preset)?.easy) ?? rows.length
  const most = Math.max(1, ...rows.map(({ n }) => n))
  return (
    <section class="card histogram" aria-labelledby={`histogram-${group.fingerprint} ${of}`.trim()}>
      <h2 id={`histogram-${group.fingerprint}`}>{page.histogram.title}</h2>
      {easy < rows.length && (
        <p class="hint legend" aria-hidden="true">
          <span class="swatch" /> {page.histogram.legend}
        </p>
      )}
      <table>
        <thead class="unseen">
          <tr>
            <th scope="col">{page.histogram.value}</th>
            <th scope="col">{page.histogram.label}</th>
            <th scope="col">{page.histogram.answers}</th>
            <th scope="col">{page.histogram.share}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ value, text, n }, at) => (
            <tr key={value} class={at < easy ? 'counted' : ''}>
              <td class="point number">{format.count(value)}</td>
              <th scope="row">
                {text}
                {at === 0 && <span class="end">{easyEnd}</span>}
                {at === rows.length - 1 && <span class="end">{hardEnd}</span>}
              </th>
              <td class="track" aria-hidden="true">
                {n > 0 && <span style={{ width: `${(100 * n) / most}%` }} />}
              </td>
              <td class="number n">{format.count(n)}</td>
              <td class="number share faint">{format.share(n, count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Downloads
        name={`${survey}-${scale.split('@')[0]}-histogram`}
        withChart={(use) =>
          drawUnseen(
            <BarPicture
              isMirrored={tag === 'fa'}
              title={words.question ?? scale}
              bars={rows.map(({ value, text, n }, at) => ({
                label: `${format.count(value)} ${text}`,
                n,
                text: `${format.count(n)} (${format.share(n, count)})`,
                isCounted: at < easy,
              }))}
            />,
            use,
          )
        }
        rows={() => [
          ['value', 'label', 'answers', 'percent'],
          ...rows.map(({ value, text, n }) => [value, text, n, percentOf(n, count)]),
        ]}
      />
      <How
        sentences={page.how.histogram}
        of={page.histogram.title}
        counted={page.answers(count, format.count(count))}
      />
    </section>
  )
}
