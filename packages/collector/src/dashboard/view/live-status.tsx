import { h, type VNode } from 'preact'
import type { Polled } from '../data/poll-address.js'

const words: Readonly<Record<Polled<unknown>['status'], string>> = {
  loading: 'Loading',
  fresh: 'Live',
  stale: 'No connection, trying again',
  refused: 'Stopped',
}

/** Whether what is on the page is what the collector has. */
export function LiveStatus({ polled }: { readonly polled: Polled<unknown> }): VNode {
  return (
    <p class={`live ${polled.status}`} role="status">
      <span class="dot" aria-hidden="true" />
      {words[polled.status]}
    </p>
  )
}
