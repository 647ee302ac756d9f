import { h, type VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { LoyaltySeries } from '../../outcomes/score-loyalty.js'
import { type Read, useRead } from '../data/use-read.js'
import { useLanguage } from '../language/language.js'
import { effectWords } from './effect-words.js'
import { LoyaltyView } from './loyalty-view.js'
import { ReadPart } from './read-part.js'

interface LoyaltySectionProps {
  /** The search parameters: project and survey. */
  readonly query: string
  readonly project: string
  readonly survey: string
  readonly read: Read
  readonly onFailed: (hasFailed: boolean) => void
}

interface Loyalty {
  /** ISO 8601. */
  readonly until: string
  readonly series: readonly LoyaltySeries[]
}

const spans = [30, 90, 180, 365] as const
const usualKind = 'repeat-order'

/** What became of those who answered, by what they answered. */
export function LoyaltySection({ query, project, survey, read, onFailed }: LoyaltySectionProps): VNode {
  const { tag, format } = useLanguage()
  const own = effectWords[tag]
  const kinds = useRead<{ readonly kinds: readonly string[] }>(
    read,
    `v1/outcomes/kinds?${new URLSearchParams({ project })}`,
  )
  const there = kinds.value?.kinds
  const [chosen, setKind] = useState(usualKind)
  const kind = there?.includes(chosen) ? chosen : there?.[0]
  const [within, setWithin] = useState<number>(90)
  const known = useRead<Loyalty>(read, kind && `v1/loyalty?${query}&kind=${encodeURIComponent(kind)}&within=${within}`)
  const asked = (known.value?.series ?? []).flatMap(({ points }) => points)
  const came = asked.reduce((sum, point) => sum + point.came, 0)
  const title = <h2 id="loyalty-title">{own.loyalty}</h2>
  if (there?.length === 0)
    return (
      <section class="card" aria-labelledby="loyalty-title">
        {title}
        <p class="hint">{own.noKinds}</p>
      </section>
    )
  return (
    <section class="card" aria-labelledby="loyalty-title">
      {title}
      <div class="choices">
        <label>
          {own.kind}
          <select value={kind} disabled={!kind} onChange={({ currentTarget }) => setKind(currentTarget.value)}>
            {there?.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        </label>
        <label>
          {own.within}
          <select value={within} onChange={({ currentTarget }) => setWithin(Number(currentTarget.value))}>
            {spans.map((span) => (
              <option key={span} value={span}>
                {own.days(format.count(span))}
              </option>
            ))}
          </select>
        </label>
      </div>
      <ReadPart known={kinds.hasFailed ? { hasFailed: true, again: kinds.again } : known} onFailed={onFailed}>
        {({ series, until }) => (
          <div>
            {asked.length === 0 && <p class="hint">{own.noOutcomes}</p>}
            {asked.length > 0 && came === 0 && <p class="hint">{own.noneOfKind}</p>}
            {came > 0 &&
              series.map((one) => (
                <LoyaltyView
                  key={one.fingerprint}
                  loyalty={one}
                  heading={
                    series.length > 1
                      ? [one.scale, one.series.locale && format.language(one.series.locale)].filter(Boolean).join(', ')
                      : undefined
                  }
                  name={`${survey}-${kind}-${within}`}
                  until={own.untilDay(format.day(until.slice(0, 10)))}
                />
              ))}
          </div>
        )}
      </ReadPart>
      <p class="pair">
        <b>{own.noCause}</b>
      </p>
    </section>
  )
}
