import { createOutbox, httpSender, type Outbox, type Persist, setPersist } from '@easekit/transport'
import { byTag } from './by-tag.js'
import type { Host } from './host.js'

export { openOutbox as begin }

/** How an outbox is opened. */
export type OpenOutbox = typeof openOutbox

/** The one outbox of this page. When it opens it begins to deliver what earlier pages have left. */
export function openOutbox(host: Host): Outbox {
  if (host.outbox) return host.outbox
  const { project, endpoint = '', sender: given } = host.options
  const sender = (!byTag && given) || httpSender({ endpoint })
  const place = (): Persist => (host.stored ? 'local' : 'none')
  const outbox = createOutbox({
    project,
    sender: host.platform.carry?.(sender) ?? sender,
    persist: place(),
    hook: (event) => {
      if (event.type === 'ok') host.notify('delivered', { response: event.id, pending: outbox.pending() })
    },
  })
  host.consented = () => setPersist(outbox, place())
  // A survey that closes at the same moment has its last word first.
  host.signal.addEventListener('abort', () => setTimeout(outbox.stop))
  if (host.signal.aborted) outbox.stop()
  host.outbox = outbox
  return outbox
}
