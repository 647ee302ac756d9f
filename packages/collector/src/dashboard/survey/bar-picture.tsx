import { h, type VNode } from 'preact'

/** One bar: what stands before it, how long it is, and what stands behind it. */
export interface Bar {
  readonly label: string
  readonly n: number
  readonly text: string
  /** Drawn in full colour. */
  readonly isCounted: boolean
}

interface BarPictureProps {
  readonly title: string
  readonly bars: readonly Bar[]
  /** Whether it is read from right to left. */
  readonly isMirrored: boolean
}

const size = { width: 760, top: 44, row: 30, edge: 14, labels: 250, texts: 110 }
const longest = 38

/** A table of bars once more, as a picture to take along. */
export function BarPicture({ title, bars, isMirrored }: BarPictureProps): VNode {
  const { width, top, row, edge, labels, texts } = size
  const most = Math.max(1, ...bars.map(({ n }) => n))
  const room = width - labels - texts - 2 * edge
  const at = (x: number, length = 0): number => (isMirrored ? width - x - length : x)
  const anchor = isMirrored ? 'end' : 'start'
  const told = (text: string): string => (isMirrored ? `\u2067${text}\u2069` : text)
  return (
    <svg class="chart" viewBox={`0 0 ${width} ${top + bars.length * row + edge}`} direction="ltr">
      <title>{title}</title>
      <text x={at(edge)} y={26} text-anchor={anchor}>
        {told(title)}
      </text>
      {bars.map(({ label, n, text, isCounted }, index) => {
        const y = top + index * row
        const length = (room * n) / most
        return (
          <g key={label}>
            <text x={at(edge)} y={y + row / 2} dy="0.32em" text-anchor={anchor}>
              {told(label.length > longest ? `${label.slice(0, longest - 1)}…` : label)}
            </text>
            <rect
              class={isCounted ? 'bar counted' : 'bar'}
              x={at(labels, length)}
              y={y + 4}
              width={length}
              height={row - 8}
            />
            <text x={at(labels + length + 8)} y={y + row / 2} dy="0.32em" text-anchor={anchor}>
              {told(text)}
            </text>
          </g>
        )
      })}
    </svg>
  )
}
