import type { Direction } from '@easekit/scales'
import type { Interval, Unit } from '@easekit/scales/scoring'
import { h, type VNode } from 'preact'
import { useLanguage } from '../language/language.js'

interface RulerProps {
  readonly value: number
  readonly interval: Interval | null
  readonly ends: readonly [number, number]
  /** Larger is harder: the axis runs the other way, since the easy end is always on the right. */
  readonly isReversed: boolean
  readonly unit: Unit
  readonly direction: Direction | undefined
}

/** Where a value stands between the hard and the easy end, and how sure that is. Said in words beside it, so decorative. */
export function Ruler({ value, interval, ends: [min, max], isReversed, unit, direction }: RulerProps): VNode {
  const { words, format } = useLanguage()
  const at = (raw: number): number => {
    const share = (100 * (raw - min)) / (max - min)
    return isReversed ? 100 - share : share
  }
  const [from, to] = interval ? [at(interval.low), at(interval.high)] : [at(value), at(value)]
  const [hard, easy] = words.ends[direction ?? 'ease-up']
  const [left, right] = isReversed ? [max, min] : [min, max]
  return (
    <div class="ruler" aria-hidden="true">
      <div class="axis">
        <span class="interval" style={{ left: `${Math.min(from, to)}%`, width: `${Math.abs(to - from)}%` }} />
        <span class="point" style={{ left: `${at(value)}%` }} />
      </div>
      <div class="ends">
        <span>
          {format.end(left, unit)} <i>{hard}</i>
        </span>
        <span>
          <i>{easy}</i> {format.end(right, unit)}
        </span>
      </div>
    </div>
  )
}
