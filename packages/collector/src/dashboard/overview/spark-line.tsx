import { h, type VNode } from 'preact'
import type { ScoredGroup } from '../../results/score-group.js'
import { endsOf } from '../insight/ends-of.js'
import { mainFigure } from '../insight/main-figure.js'

interface SparkLineProps {
  /** A group for each period; `undefined` for one without answers. */
  readonly groups: readonly (ScoredGroup | undefined)[]
}

const width = 180
const height = 44

/**
 * A small trend, the easy end on top, each point with its interval. What it shows is said in words and figures beside it, so it
 * is decorative.
 */
export function SparkLine({ groups }: SparkLineProps): VNode {
  const across = (at: number): number => 4 + ((width - 8) * at) / Math.max(1, groups.length - 1)
  const points = groups.flatMap((group, at) => {
    const figure = group && mainFigure(group)
    if (!figure || figure.value === null) return []
    const [min, max] = endsOf(figure, group)
    const down = (value: number): number => {
      const share = (value - min) / (max - min)
      return 3 + (height - 6) * (figure.larger === 'harder' ? share : 1 - share)
    }
    const { low, high } = figure.interval ?? { low: figure.value, high: figure.value }
    return [{ at, x: across(at), y: down(figure.value), ends: [down(low), down(high)] as const }]
  })
  // A silent period is a hole in the line.
  const line = points.map(({ at, x, y }, i) => `${i > 0 && points[i - 1]?.at === at - 1 ? 'L' : 'M'}${x} ${y}`).join('')
  const last = points.at(-1)
  return (
    <svg class="spark" viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
      {points.map(({ at, x, ends: [low, high] }) => (
        <line key={at} class="whisker" x1={x} x2={x} y1={low} y2={high} />
      ))}
      <path d={line} />
      {last && <circle cx={last.x} cy={last.y} r="3" />}
    </svg>
  )
}
