import type { AskResult } from '../api/ask.js'
import type { Platform } from '../api/platform.js'
import { connectElement } from './connect-element.js'

type Queue = ((...command: unknown[]) => unknown) & { q?: unknown[] }

/**
 * Connects the element with the script tag's EaseKit. Commands wait in the queue that shops paste as well until that script is
 * ready, in whatever order the two arrive.
 */
export function connectQueuedElement({ window }: Platform): void {
  const waiting: unknown[] = []
  const queue: Queue = Object.assign((...command: unknown[]) => void waiting.push(command), { q: waiting })
  window.EaseKit ??= queue
  connectElement({ ask: async (...details) => (window.EaseKit as Queue)('ask', ...details) as Promise<AskResult> })
}
