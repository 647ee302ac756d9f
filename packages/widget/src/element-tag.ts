import { connectElement } from './element.js'
import type { AskResult } from './events.js'
import { browserPlatform } from './platform.js'

type Queue = ((...command: unknown[]) => unknown) & { q?: unknown[] }

const { window } = browserPlatform()
const waiting: unknown[] = []
// The queue that shops paste as well: commands wait there until the script is ready, in whatever order the two arrive.
const queue: Queue = Object.assign((...command: unknown[]) => void waiting.push(command), { q: waiting })
window.EaseKit ??= queue

connectElement({ ask: async (...details) => (window.EaseKit as Queue)('ask', ...details) as Promise<AskResult> })
