import { h, type VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { ScoredGroup } from '../../results/score-group.js'
import type { Segment } from '../../results/score-segments.js'
import { attributeOf } from '../data/attribute-of.js'
import { plainDimensions } from '../data/plain-dimensions.js'
import { type Session, usePolled } from '../data/use-polled.js'
import { ChangeText } from '../insight/change-text.js'
import { DimensionOptions } from '../insight/dimension-options.js'
import { How } from '../insight/how.js'
import { mainFigure } from '../insight/main-figure.js'
import { Scroller } from '../insight/scroller.js'
import { segmentRows } from '../insight/segment-rows.js'
import type { ComparedWindows } from '../insight/windows-to-compare.js'
import { useLanguage } from '../language/language.js'
import { Downloads } from './downloads.js'
import { MovedBy } from './moved-by.js'

interface SegmentsSectionProps {
  /** The search parameters of the window: project, survey and days. */
  readonly query: string
  readonly survey: string
  /** The series that is taken apart. */
  readonly group: ScoredGroup
  readonly floor: number
  /** What the window is compared with; `undefined` where there is nothing. */
  readonly windows: ComparedWindows | undefined
  readonly session: Session
}

/** One series by one dimension, each segment beside all others, and which of them moved the total. */
export function SegmentsSection(props: SegmentsSectionProps): VNode | null {
  const { query, survey, group, floor, windows, session } = props
  const { words, format } = useLanguage()
  const { segments: texts } = words
  const [by, setBy] = useState('device')
  const counted = usePolled<{ readonly dimensions?: readonly string[] }>(dimensionsOf(query), session, 60_000)
  const { value, status } = usePolled<{ segments: readonly Segment[] }>(
    `v1/segments?${query}&by=${by}`,
    session,
    15_000,
  )
  const figure = mainFigure(group)
  // A collector that keeps no such counts has nothing to show here.
  if (!figure || status === 'refused') return null
  const rows = value
    ? segmentRows(value.segments, { fingerprint: group.fingerprint, preset: figure.preset, floor })
    : []
  const nameOf = (segment: string): string =>
    segment === '' ? texts.unknown : by === 'language' ? format.language(segment) : segment
  return (
    <section class="card segments" aria-labelledby="segments-title">
      <h2 id="segments-title">{texts.title}</h2>
      <div class="choices">
        <label>
          {texts.by}
          <select value={by} onChange={({ currentTarget }) => setBy(currentTarget.value)}>
            <DimensionOptions plain={plainDimensions} counted={counted.value?.dimensions} />
          </select>
        </label>
      </div>
      {rows.length === 0 && <p class="hint">{value ? texts.none : words.live.loading}</p>}
      {rows.length > 0 && (
        <Scroller>
          <table class="series">
            <thead>
              <tr>
                <th scope="col">{texts.segment}</th>
                <th scope="col" class="number">
                  {words.series.answers}
                </th>
                <th scope="col" class="number">
                  {words.figureNames[figure.unit]} {figure.unit !== 'points' && <code>{figure.preset}</code>}
                </th>
                <th scope="col">{texts.againstRest}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => {
                const { value: mean, unit, interval } = row.figure
                return (
                  <tr key={row.value ?? 'other'}>
                    <th scope="row" dir="auto">
                      {row.value === undefined ? texts.other(format.count(row.merged)) : nameOf(row.value)}
                    </th>
                    <td class="number">{format.count(row.count)}</td>
                    <td class="number">
                      <b>{mean === null ? '–' : format.value(mean, unit)}</b>
                      {interval && (
                        <span class="between faint">
                          {words.between(format.value(interval.low, unit), format.value(interval.high, unit))}
                        </span>
                      )}
                    </td>
                    <td>
                      <ChangeText comparison={row.against} />
                    </td>
                  </tr>
                )
              })}
            </tbody>
          </table>
        </Scroller>
      )}
      {windows && <MovedBy {...props} windows={windows} by={by} figure={figure} nameOf={nameOf} />}
      <Downloads
        name={`${survey}-${attributeOf(by) ?? by}`}
        rows={() => [
          [by, 'answers', figure.preset, 'low', 'high', 'difference'],
          ...rows.map((row) => [
            row.value ?? 'other',
            row.count,
            row.figure.value,
            row.figure.interval?.low ?? null,
            row.figure.interval?.high ?? null,
            row.against?.change ?? null,
          ]),
        ]}
      />
      <How
        sentences={[words.how.figures[figure.unit], ...texts.how, words.how.interval]}
        of={texts.title}
        counted={words.answers(group.count, format.count(group.count))}
      />
    </section>
  )
}

function dimensionsOf(query: string): string {
  const asked = new URLSearchParams(query)
  return `v1/dimensions?${new URLSearchParams({ project: asked.get('project') ?? '', survey: asked.get('survey') ?? '' })}`
}
