import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { StoreUnavailableError } from '../store-unavailable-error.js'
import type { Answered, Asked, Question } from './messages.js'
import { fromPlainError } from './plain-error.js'

/** A thread that answers questions. */
export interface Thread {
  /** @throws StoreUnavailableError, as a rejection, where the thread ends before it has answered; the next question starts another. */
  readonly ask: (question: Question) => Promise<unknown>
  /** Resolves when everything that was asked is done and the thread has ended. */
  readonly close: () => Promise<void>
}

interface Waiting {
  readonly resolve: (result: unknown) => void
  readonly reject: (error: unknown) => void
}

/**
 * Starts a thread that writes the database at `path` as soon as something is asked, and again where one has crashed.
 *
 * @param onEnd is called when one has ended: the next one was told nothing
 */
export function startThread(program: URL, path: string, onEnd: () => void): Thread {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | undefined
  let asked = 0

  function start(): Worker {
    const started = new Worker(program, { workerData: path })
    let cause: unknown
    started.on('message', (answered: Answered) => {
      const { resolve, reject } = waiting.get(answered.n) ?? {}
      waiting.delete(answered.n)
      if ('result' in answered) return resolve?.(answered.result)
      reject?.(fromPlainError(answered.error))
    })
    started.on('error', (error) => {
      cause = error
    })
    started.on('exit', () => {
      worker = undefined
      onEnd()
      const error = new StoreUnavailableError('the database cannot be written: the thread that does so has ended', {
        cause,
      })
      for (const { reject } of waiting.values()) reject(error)
      waiting.clear()
    })
    return started
  }

  const ask: Thread['ask'] = (question) => {
    worker ??= start()
    const to = worker
    asked += 1
    const n = asked
    return new Promise((resolve, reject) => {
      waiting.set(n, { resolve, reject })
      to.postMessage({ n, question } satisfies Asked)
    })
  }

  return {
    ask,
    close: async () => {
      if (!worker) return
      const ended = once(worker, 'exit')
      await ask({ type: 'close' })
      await ended
    },
  }
}
