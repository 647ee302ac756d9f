import type { RateDifference } from '@easekit/scales/scoring'
import { Fragment, h, type VNode } from 'preact'
import type { Experiment } from '../../results/experiment-routes.js'
import { type Read, useRead } from '../data/use-read.js'
import { How } from '../insight/how.js'
import { Scroller } from '../insight/scroller.js'
import { useLanguage } from '../language/language.js'
import { Downloads } from '../survey/downloads.js'
import { effectWords } from './effect-words.js'
import { ReadPart } from './read-part.js'
import { ShareCell } from './share-cell.js'

interface ExperimentSectionProps {
  /** The search parameters of the window: project, survey and days. */
  readonly query: string
  readonly survey: string
  readonly read: Read
  readonly onFailed: (hasFailed: boolean) => void
}

/** The response rates of the variants of a survey, and every pair of them beside each other. */
export function ExperimentSection({ query, survey, read, onFailed }: ExperimentSectionProps): VNode {
  const { tag } = useLanguage()
  const own = effectWords[tag]
  const known = useRead<Experiment>(read, `v1/experiments?${query}`)
  return (
    <section class="card" aria-labelledby="variants-title">
      <h2 id="variants-title">{own.experiments}</h2>
      <ReadPart known={known} onFailed={onFailed}>
        {(experiment) => <Rates {...experiment} survey={survey} />}
      </ReadPart>
    </section>
  )
}

function Rates({ rates, differences, survey }: Experiment): VNode {
  const { tag, words, format } = useLanguage()
  const own = effectWords[tag]
  if (rates.length === 0) return <p class="hint">{own.noVariants}</p>
  const shown = rates.reduce((sum, one) => sum + one.shown, 0)
  return (
    <>
      <Scroller>
        <table class="series">
          <thead>
            <tr>
              <th scope="col">{own.variant}</th>
              {[own.shown, own.answered, own.rate].map((name) => (
                <th key={name} scope="col" class="number">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rates.map(({ id, shown: n, answered, value, interval }) => (
              <tr key={id}>
                <th scope="row" dir="auto">
                  {id}
                </th>
                <td class="number">{format.count(n)}</td>
                <td class="number">{format.count(answered)}</td>
                <ShareCell value={value} interval={interval} />
              </tr>
            ))}
          </tbody>
        </table>
      </Scroller>
      {differences.map((difference) => (
        <Pair key={difference.ids.join(' ')} {...difference} />
      ))}
      <p class="hint">{own.rateNote}</p>
      <Downloads
        name={`${survey}-variants`}
        rows={() => [
          ['variant', 'shown', 'answered', 'percent', 'low', 'high'],
          ...rates.map((one) => [
            one.id,
            one.shown,
            one.answered,
            one.value,
            one.interval?.low ?? null,
            one.interval?.high ?? null,
          ]),
        ]}
      />
      <How
        sentences={[...own.howRates, words.how.interval]}
        of={own.experiments}
        counted={words.how.shown(format.count(shown))}
      />
    </>
  )
}

// A smaller q says no more.
const least = 0.001

function Pair({ ids: [first, second], change, interval, q, isDifferent, warnings }: RateDifference): VNode {
  const { tag, format } = useLanguage()
  const own = effectWords[tag]
  const points = (value: number): string => format.change(value, 'percent')
  const p = new Intl.NumberFormat(tag, { maximumFractionDigits: 3 })
  const spokenQ = q < least ? `< ${p.format(least)}` : p.format(q)
  return (
    <p class="pair">
      <b>{own.pair(`\u2068${second}\u2069`, `\u2068${first}\u2069`)}:</b>{' '}
      <bdi>{own.difference(points(change), points(interval.low), points(interval.high), spokenQ)}</bdi>{' '}
      {isDifferent ? own.differs : own.mayBeChance}
      {warnings.map((warning) => ` ${own.warnings[warning]}`)}
    </p>
  )
}
