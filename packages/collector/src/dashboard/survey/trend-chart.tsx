import { scaleLinear, scaleUtc } from 'd3-scale'
import { line } from 'd3-shape'
import type { RefObject } from 'preact'
import { h, type VNode } from 'preact'
import { useLanguage } from '../language/language.js'
import type { ChartPoint } from './chart-points.js'

interface TrendChartProps {
  readonly points: readonly ChartPoint[]
  readonly ends: readonly [min: number, max: number]
  /** Days that the reader has marked. */
  readonly marks: readonly string[]
  readonly label: string
  readonly picture: RefObject<SVGSVGElement | null>
}

const size = { width: 760, height: 260, left: 46, right: 14, top: 12, bottom: 30 }

// Where a period stands: in its middle, as its days are.
const middleOf = ({ from, to }: ChartPoint): number => (Date.parse(from) + Date.parse(to)) / 2

/** A trend with the interval of each period, the easy end on top whatever the raw direction; a silent period is a hole. */
export function TrendChart({ points, ends: [min, max], marks, label, picture }: TrendChartProps): VNode {
  const { format } = useLanguage()
  const known = points.flatMap(({ figure }) => figure ?? [])
  const [first] = known
  const unit = first?.unit ?? 'points'
  const isReversed = first?.larger === 'harder'
  const days = points.flatMap(({ from, to }) => [Date.parse(from), Date.parse(to)])
  const across = scaleUtc([Math.min(...days), Math.max(...days)], [size.left + 8, size.width - size.right - 8])
  const { top, bottom, height } = size
  const down = scaleLinear([min, max], isReversed ? [top, height - bottom] : [height - bottom, top])
  const path = line<ChartPoint>()
    .defined(({ figure }) => figure !== undefined)
    .x((point) => across(middleOf(point)))
    .y(({ figure }) => down(figure?.value ?? min))
  return (
    <svg
      ref={picture}
      class="chart"
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-label={label}
      direction="ltr"
    >
      {down.ticks(5).map((tick) => (
        <g key={tick} class="tick">
          <line x1={size.left} x2={size.width - size.right} y1={down(tick)} y2={down(tick)} />
          <text x={size.left - 8} y={down(tick)} dy="0.32em" text-anchor="end">
            {format.end(tick, unit)}
          </text>
        </g>
      ))}
      {across.ticks(6).map((tick) => {
        const day = tick.toISOString().slice(0, 10)
        return (
          <text key={day} class="day" x={across(tick)} y={height - 8} text-anchor="middle">
            {format.shortDay(day)}
          </text>
        )
      })}
      {marks.map((day) => (
        <line
          key={day}
          class="mark-line"
          x1={across(Date.parse(day))}
          x2={across(Date.parse(day))}
          y1={top}
          y2={height - bottom}
        />
      ))}
      {points.map((point) => {
        const { interval } = point.figure ?? {}
        const x = across(middleOf(point))
        return (
          interval && (
            <line key={point.from} class="whisker" x1={x} x2={x} y1={down(interval.low)} y2={down(interval.high)} />
          )
        )
      })}
      <path class="line" d={path(points) ?? ''} />
      {points.map(
        (point) =>
          point.figure && (
            <circle key={point.from} cx={across(middleOf(point))} cy={down(point.figure.value ?? min)} r="3.5">
              <title>{`${format.day(point.from)}: ${format.value(point.figure.value ?? min, unit)}`}</title>
            </circle>
          ),
      )}
    </svg>
  )
}
