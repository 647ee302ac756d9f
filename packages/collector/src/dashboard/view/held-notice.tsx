import { h, type VNode } from 'preact'
import type { Held } from '../../held/held-routes.js'
import { format } from '../data/format.js'

/** Tells the operator that records arrived which cannot be counted, and why the newest one cannot. */
export function HeldNotice({ held: { count, records } }: { readonly held: Held }): VNode {
  const reason = records[0]?.reason
  return (
    <p class="banner">
      {count === 1 ? 'One record is' : `${format.count(count)} records are`} kept but not counted, because something in
      them is not valid. {reason && <code>{reason}</code>}
    </p>
  )
}
