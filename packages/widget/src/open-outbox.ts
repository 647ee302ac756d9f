import { createOutbox, httpSender, type Outbox } from '@easekit/transport'
import type { Notify } from './events.js'
import type { EaseKitOptions } from './options.js'

/** How an outbox is opened. */
export type OpenOutbox = typeof openOutbox

/**
 * Opens the outbox of this page. It begins to deliver what earlier pages have left.
 *
 * @param stored whether undelivered answers may be kept on the device
 */
export function openOutbox(options: EaseKitOptions, stored: boolean, notify: Notify): Outbox {
  const { project, endpoint = '', sender = httpSender({ endpoint }) } = options
  return createOutbox({
    project,
    sender,
    persist: stored ? 'device' : 'none',
    hook: (event) => {
      if (event.type === 'ok') notify('delivered', { response: event.id })
    },
  })
}
