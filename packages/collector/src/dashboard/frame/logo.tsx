import { h, type VNode } from 'preact'
import { mark } from '../mark.js'

/** The sign beside the name. */
export function Logo(): VNode {
  return (
    <svg class="mark" viewBox={`0 0 ${mark.size} ${mark.size}`} width="22" height="22" aria-hidden="true">
      <rect width={mark.size} height={mark.size} rx={mark.corner} />
      <path d={mark.bars} />
    </svg>
  )
}
