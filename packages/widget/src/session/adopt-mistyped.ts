import { httpSender, type Sender } from '@easekit/transport'
import type { CheckedOptions } from '../api/checked-options.js'
import { mistypedPrefix } from '../eligibility/hand-over/mistyped.js'
import type { openOutbox } from '../response/open-outbox.js'
import type { SessionPage } from './session-page.js'

/** What adopting needs from the page. */
export interface AdoptInput extends Pick<SessionPage, 'platform' | 'signal' | 'storage' | 'notify'> {
  readonly options: Pick<CheckedOptions, 'project' | 'surveys' | 'endpoint' | 'sender'>
  /** Writes a line for `explain`. */
  readonly note: (text: string) => void
  readonly load: (part: 'outbox') => Promise<{ readonly openOutbox: typeof openOutbox }>
}

/**
 * Sends the answers that an earlier page has given to a project which its collector does not know, now that the page names another
 * one at the same collector: they keep their ids, so that none counts twice. Answers to surveys that this page does not have
 * wait on, as they may be somebody else's.
 */
export function adoptMistyped(input: AdoptInput): void {
  const { options, platform, signal, storage, notify, note, load } = input
  const { project, endpoint = '', surveys } = options
  for (const key of storage.keys(mistypedPrefix)) {
    const mistyped = key.slice(mistypedPrefix.length)
    const prefix = `ek:${mistyped}:`
    const forget = (): void => storage.open()?.removeItem(key)
    if (!storage.keys(prefix)[0]) forget()
    if (mistyped === project || storage.get(key) !== endpoint || !storage.keys(prefix)[0]) continue
    note(`answers to "${mistyped}" go to "${project}", which has taken its place`)
    // What was refused under the old name need not wait for its day.
    for (const lease of storage.keys(`${prefix}~`)) if (lease !== `${prefix}~`) storage.open()?.removeItem(lease)
    const send = options.sender ?? httpSender({ endpoint })
    const sender: Sender = async (body, context) => {
      const text = body.startsWith('b64:') ? atob(body.slice(4)) : body
      const isOurs = surveys.some(({ id }) => text.includes(`"survey":"${id}@`))
      const renamed = text.replace(`"project":"${mistyped}"`, `"project":"${project}"`)
      return isOurs ? send(text === body ? renamed : `b64:${btoa(renamed)}`, context) : {}
    }
    load('outbox').then(
      ({ openOutbox }) =>
        openOutbox({
          options: { project: mistyped, endpoint, sender },
          platform,
          mayKeep: () => true,
          signal,
          notify: (...told) => {
            notify(...told)
            if (!storage.keys(prefix)[0]) forget()
          },
          note,
          // Whoever has mended the name has heard of it.
          load: async () => ({}),
        }),
      // What cannot be fetched waits for the next page.
      () => {},
    )
  }
}
