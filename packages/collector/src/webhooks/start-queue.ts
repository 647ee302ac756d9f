import type { Log } from '../monitoring/log.js'

const atOnce = 10

/** What a queue works on, and how. */
export interface QueueParts<Message> {
  readonly project: string
  /** How often to look, in ms. */
  readonly everyMs: number
  /** Takes what is due, at most so many, so that nobody else does. */
  readonly claim: (limit: number) => Promise<readonly Message[]>
  /** Tries once to send and notes how that ended. `signal` ends a try that is under way. */
  readonly send: (message: Message, signal: AbortSignal) => Promise<void>
  readonly log: Log | undefined
}

/**
 * Sends what a project has to tell, ten at a time. Each has its own place, so that one that hangs holds up neither the nine
 * others nor any other project. Returns the way to stop it, which resolves when the last try has ended.
 */
export function startQueue<Message>({ project, everyMs, claim, send, log }: QueueParts<Message>): () => Promise<void> {
  const stopped = new AbortController()
  const { signal } = stopped
  const underWay = new Set<Promise<void>>()
  let looking: Promise<void> | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let mayHaveMore = false

  async function trySend(message: Message): Promise<void> {
    try {
      await send(message, signal)
    } catch (error) {
      log?.error({ err: error, project }, 'an event could not be noted and will be sent again')
    }
  }

  function take(message: Message): void {
    const sending = trySend(message).finally(() => {
      underWay.delete(sending)
      if (mayHaveMore) look()
    })
    underWay.add(sending)
  }

  async function takeDue(): Promise<void> {
    const limit = atOnce - underWay.size
    if (limit === 0) return
    try {
      const messages = await claim(limit)
      mayHaveMore = messages.length === limit
      for (const message of messages) take(message)
    } catch (error) {
      log?.error({ err: error, project }, 'events could not be read')
    }
  }

  function look(): void {
    if (looking || signal.aborted) return
    clearTimeout(timer)
    looking = takeDue().then(() => {
      looking = undefined
      if (!signal.aborted) timer = setTimeout(look, everyMs)
    })
  }

  look()
  return async () => {
    stopped.abort()
    clearTimeout(timer)
    await looking
    await Promise.all(underWay)
  }
}
