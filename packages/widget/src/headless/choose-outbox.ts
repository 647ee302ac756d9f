import { createOutbox, httpSender, type Outbox, type PutInput } from '@easekit/transport'
import type { HeadlessOptions } from './headless-options.js'

/** Whether a record is the last of its response. */
const isLast = ({ done, context }: PutInput): boolean =>
  done === true || (context as { state?: string })?.state === 'dismissed'

/** Where the records of a survey go: into the host's outbox, or into one in memory that stops once the last was delivered. */
export function chooseOutbox(options: HeadlessOptions): Outbox {
  const { project = '', endpoint = '', sender = httpSender({ endpoint }) } = options
  if (options.outbox) return options.outbox
  let isEnding = false
  const outbox = createOutbox({
    project,
    sender,
    persist: 'none',
    hook: ({ type }) => {
      // It listens to the page, where there is one.
      if (type === 'ok' && isEnding && outbox.pending() === 0) outbox.stop()
    },
  })
  return {
    ...outbox,
    put: (input) => {
      isEnding ||= isLast(input)
      return outbox.put(input)
    },
  }
}
