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
const usualKinds = ['repeat-order', 'churn']

/** What became of those who answered, by what they answered. */
export function LoyaltySection({ query, survey, read, onFailed }: LoyaltySectionProps): VNode {
  const { tag, format } = useLanguage()
  const own = effectWords[tag]
  const [kind, setKind] = useState('repeat-order')
  const [within, setWithin] = useState<number>(90)
  const known = useRead<Loyalty>(read, `v1/loyalty?${query}&kind=${encodeURIComponent(kind)}&within=${within}`)
  const asked = (known.value?.series ?? []).flatMap(({ points }) => points)
  const came = asked.reduce((sum, point) => sum + point.came, 0)
  return (
    <section class="card" aria-labelledby="loyalty-title">
      <h2 id="loyalty-title">{own.loyalty}</h2>
      <div class="choices">
        <label>
          {own.kind}
          <input
            list="outcome-kinds"
            value={kind}
            pattern="[a-z][a-z0-9\-]*"
            onChange={({ currentTarget: { value, validity } }) => {
              if (value !== '' && validity.valid) setKind(value)
            }}
          />
          <datalist id="outcome-kinds">
            {usualKinds.map((one) => (
              <option key={one} value={one} />
            ))}
          </datalist>
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
      <ReadPart known={known} onFailed={onFailed}>
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
