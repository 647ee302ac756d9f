import { h, type VNode } from 'preact'
import type { LoyaltyPart, LoyaltySeries } from '../../outcomes/score-loyalty.js'
import { How } from '../insight/how.js'
import { useLanguage } from '../language/language.js'
import { BarPicture } from '../survey/bar-picture.js'
import { Downloads } from '../survey/downloads.js'
import { drawUnseen } from '../survey/draw-unseen.js'
import { effectWords } from './effect-words.js'
import { LoyaltyTable, type NamedPart } from './loyalty-table.js'

interface LoyaltyViewProps {
  readonly loyalty: LoyaltySeries
  /** What tells its series from others; `undefined` where there is one. */
  readonly heading: string | undefined
  /** Of files, without an ending. */
  readonly name: string
  /** Until when answers are followed, in words. */
  readonly until: string
}

/** What became of those who answered in one series: by band where its scale has bands, and by point. */
export function LoyaltyView({ loyalty, heading, name, until }: LoyaltyViewProps): VNode {
  const { tag, words, format } = useLanguage()
  const own = effectWords[tag]
  const points = loyalty.points.map(
    (one): NamedPart => ({ ...one, id: String(one.value), name: format.count(one.value) }),
  )
  const bands = loyalty.bands.map((one): NamedPart => {
    return { ...one, id: one.band, name: words.bands.names[one.band] ?? one.band }
  })
  const main = bands.length > 0 ? bands : points
  const asked = points.reduce((sum, one) => sum + one.asked, 0)
  const shareOf = ({ share }: LoyaltyPart): string => (share ? format.value(share.value, 'percent') : '–')
  return (
    <div class="loyalty">
      {heading && <h3>{heading}</h3>}
      <LoyaltyTable parts={main} />
      {bands.length > 0 && (
        <details class="how">
          <summary>{own.byPoint}</summary>
          <LoyaltyTable parts={points} />
        </details>
      )}
      <Downloads
        name={name}
        withChart={(use) =>
          drawUnseen(
            <BarPicture
              isMirrored={tag === 'fa'}
              title={`${own.loyalty}: ${own.share}`}
              bars={main.map((one) => ({
                label: one.name,
                n: one.share?.value ?? 0,
                text: `${shareOf(one)} (${format.count(one.asked)})`,
                isCounted: true,
              }))}
            />,
            use,
          )
        }
        rows={() => [
          ['answer', 'followed', 'with the outcome', 'percent', 'low', 'high'],
          ...[...bands, ...points].map(({ id, asked: n, came, share }) => [
            id,
            n,
            came,
            share?.value ?? null,
            share?.interval?.low ?? null,
            share?.interval?.high ?? null,
          ]),
        ]}
      />
      <How
        sentences={[...own.howLoyalty, words.how.interval]}
        of={[own.loyalty, heading].filter(Boolean).join(', ')}
        counted={own.subjects(format.count(asked))}
        window={until}
      />
    </div>
  )
}
