import { createOutbox, type HookEvent, httpSender, type Outbox, setPersist } from '@easekit/transport'
import type { CheckedOptions } from '../api/checked-options.js'
import type { Notify } from '../api/events.js'
import type { Platform } from '../api/platform.js'
import type { Ledger } from '../eligibility/ledger/ledger.js'
import { pausedKey } from '../eligibility/paused-key.js'

/** The outbox of a page, which keeps its records where consent lets it. */
export interface PageOutbox extends Outbox {
  /**
   * To be called when consent was given or withdrawn. Given, undelivered records and what this page has asked are kept on the
   * device; withdrawn, the records leave it, those of earlier visits too, and wait in the memory of the page.
   */
  readonly followConsent: () => void
}

/** Says once what keeps records from arriving, in the console and with `note`. */
export type TellTrouble = (
  event: HookEvent,
  options: Pick<CheckedOptions, 'project' | 'endpoint'>,
  note: (text: string) => void,
) => void

/** Fetches what says why records do not arrive; an app has no such part. */
export type LoadTrouble = (part: 'debug') => Promise<{
  readonly tellTrouble?: TellTrouble
}>

/** What the outbox needs from the running EaseKit. */
export interface OutboxInput {
  readonly options: Pick<CheckedOptions, 'project' | 'endpoint' | 'sender'>
  readonly platform: Pick<Platform, 'carry'>
  /** Whether anything may be kept on the device now. */
  readonly mayKeep: () => boolean
  /** What was asked goes where the records go; missing where nobody is asked. */
  readonly ledger?: Ledger | undefined
  /** Ends everything when it aborts. */
  readonly signal: AbortSignal
  readonly notify: Notify
  /** Writes a line for `explain`. */
  readonly note: (text: string) => void
  readonly load: LoadTrouble
}

/** Opens the outbox of a page. It begins at once to deliver what earlier pages have left. */
export function openOutbox(input: OutboxInput): PageOutbox {
  const { options, platform, mayKeep, ledger, signal, notify, note, load } = input
  const { project, endpoint = '', sender = httpSender({ endpoint }) } = options
  const tell = async (event: HookEvent): Promise<void> => (await load('debug')).tellTrouble?.(event, options, note)
  const send = platform.carry?.(sender) ?? sender
  let isKept = mayKeep()
  const outbox = createOutbox({
    project,
    sender: async (...attempt) => {
      const answer = await send(...attempt)
      const paused = answer.verdict?.paused
      try {
        if (paused && isKept) localStorage.setItem(pausedKey(project, paused), `${Date.now()}`)
      } catch {
        // Full or forbidden: then the next verdict says so again.
      }
      return answer
    },
    persist: isKept ? 'local' : 'none',
    hook: (event) => {
      if (event.type === 'ok') notify('delivered', { response: event.id, pending: outbox.pending() })
      // One failure is a moment without network.
      if (event.type === 'reject' || (event.type === 'retry' && event.failures > 1)) tell(event).catch(() => {})
    },
  })
  // A survey that closes at the same moment has its last word first.
  signal.addEventListener('abort', () => setTimeout(outbox.stop))
  if (signal.aborted) outbox.stop()
  return {
    ...outbox,
    followConsent() {
      const { journal, takeUp } = outbox.internals
      const may = mayKeep()
      if (!may) {
        // What earlier visits have left is found on the device alone. Nothing of this page goes there for that.
        journal.setPlace('local')
        takeUp()
      }
      if (!may || !isKept) setPersist(outbox, may ? 'local' : 'none')
      isKept = may
      try {
        // What was asked before consent is not asked again.
        if (isKept) Object.assign(localStorage, ledger?.memory)
      } catch {
        // Full or forbidden: then the page remembers it itself.
      }
    },
  }
}
