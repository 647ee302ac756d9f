import { h, type VNode } from 'preact'
import type { Watched } from '../data/watch.js'

const words: Readonly<Record<Watched<unknown>['status'], string>> = {
  loading: 'Loading',
  fresh: 'Live',
  stale: 'No connection, trying again',
  refused: 'Stopped',
}

/** Whether what is on the page is what the collector has. */
export function LiveStatus({ watched }: { readonly watched: Watched<unknown> }): VNode {
  return (
    <p class={`live ${watched.status}`} role="status">
      <span class="dot" aria-hidden="true" />
      {words[watched.status]}
    </p>
  )
}
