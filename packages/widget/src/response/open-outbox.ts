import { createOutbox, httpSender, type Outbox, type Persist, setPersist } from '@easekit/transport'
import type { CheckedOptions } from '../api/checked-options.js'
import type { Platform } from '../api/platform.js'

/** The outbox of a page, which can be told to keep its records elsewhere. */
export interface PageOutbox extends Outbox {
  /** Changes where undelivered records wait, for consent given or withdrawn. */
  readonly keepIn: (place: Persist) => void
}

/** What the outbox needs from the running EaseKit. */
export interface OutboxInput {
  readonly options: Pick<CheckedOptions, 'project' | 'endpoint' | 'sender'>
  readonly carry: Platform['carry']
  readonly place: Persist
  /** Ends everything when it aborts. */
  readonly signal: AbortSignal
  /** Told when the collector has confirmed a state of a response, with how many records it has not confirmed yet. */
  readonly _onDelivered: (response: string, pending: number) => void
}

/** Opens the outbox of a page. It begins at once to deliver what earlier pages have left. */
export function openOutbox({ options, carry, place, signal, _onDelivered }: OutboxInput): PageOutbox {
  const { project, endpoint = '', sender = httpSender({ endpoint }) } = options
  const outbox = createOutbox({
    project,
    sender: carry?.(sender) ?? sender,
    persist: place,
    hook: (event) => {
      if (event.type === 'ok') _onDelivered(event.id, outbox.pending())
    },
  })
  // A survey that closes at the same moment has its last word first.
  signal.addEventListener('abort', () => setTimeout(outbox.stop))
  if (signal.aborted) outbox.stop()
  return { ...outbox, keepIn: (place) => setPersist(outbox, place) }
}
