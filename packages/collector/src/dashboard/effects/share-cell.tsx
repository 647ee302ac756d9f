import { h, type VNode } from 'preact'
import { useLanguage } from '../language/language.js'

interface ShareCellProps {
  /** In percent; null where there is nobody to take a share of. */
  readonly value: number | null
  readonly interval: { readonly low: number; readonly high: number } | null | undefined
}

/** The cell of a share in a table, with its interval below. */
export function ShareCell({ value, interval }: ShareCellProps): VNode {
  const { words, format } = useLanguage()
  const percent = (share: number): string => format.value(share, 'percent')
  return (
    <td class="number">
      <b>{value === null ? '–' : percent(value)}</b>
      {interval && <span class="between faint">{words.between(percent(interval.low), percent(interval.high))}</span>}
    </td>
  )
}
