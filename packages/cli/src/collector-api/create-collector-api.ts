import { EaseKitError } from '@easekit/scales'
import { CollectorError } from './collector-error.js'

/** Search parameters; what is undefined is left out. */
export type Parameters = Readonly<Record<string, string | undefined>>

/** A request that is more than a question. */
export interface Sent {
  readonly method: 'POST' | 'PUT'
  readonly body: string
  readonly headers?: Readonly<Record<string, string>>
}

/** A collector over HTTP, for whoever holds a token. */
export interface CollectorApi {
  readonly endpoint: string
  /** Asks for JSON, or sends something and reads the JSON of the answer. */
  readonly json: (path: string, parameters?: Parameters, sent?: Sent) => Promise<unknown>
  /** Asks for a body that is read as it comes. */
  readonly body: (path: string, parameters?: Parameters) => Promise<ReadableStream<Uint8Array>>
}

/** Where the collector is and who asks. */
export interface CollectorApiOptions {
  /** Such as `https://ces.example.com`; a path stays. */
  readonly endpoint: string
  readonly token: string
}

const busy = new Set([429, 503])
/** How many times a request is tried that got no answer, or a busy one. */
const mostTries = 5
const longestWaitMs = 60_000

/**
 * Makes the client of a collector. Whatever it sends may be sent twice, since records and definitions have ids and versions.
 *
 * @throws EaseKitError where the address or the token cannot be used; the methods reject with a CollectorError
 */
export function createCollectorApi({ endpoint, token }: CollectorApiOptions): CollectorApi {
  if (!/^https?:\/\/[^/]/.test(endpoint) || !URL.canParse(endpoint)) {
    throw new EaseKitError(`\`--endpoint\` is "${endpoint}", expected an address such as https://ces.example.com`)
  }
  if (!/^\S+$/.test(token)) throw new EaseKitError('`EASEKIT_TOKEN` is missing, expected a token of the collector')

  async function ask(path: string, parameters: Parameters = {}, sent?: Sent): Promise<Response> {
    const url = new URL(endpoint.replace(/\/?$/, path))
    for (const [name, value] of Object.entries(parameters)) if (value !== undefined) url.searchParams.set(name, value)
    const { method = 'GET', body, headers } = sent ?? {}
    for (let attempt = 1; ; attempt++) {
      const answer = await tryOnce(url, {
        method,
        ...(body !== undefined && { body }),
        headers: { ...headers, Authorization: `Bearer ${token}` },
      })
      const mayPass = answer instanceof CollectorError || busy.has(answer.status)
      if (!mayPass || attempt >= mostTries) {
        if (answer instanceof CollectorError) throw answer
        if (answer.ok) return answer
        throw new CollectorError(answer.status, `${endpoint} answered ${answer.status}${await reasonOf(answer)}`)
      }
      await sleep(waitOf(answer, attempt))
    }
  }

  return {
    endpoint,
    async json(path, parameters, sent) {
      const response = await ask(path, parameters, sent)
      try {
        return await response.json()
      } catch {
        throw new CollectorError(
          response.status,
          `${endpoint} answered with something else than JSON: is it a collector?`,
        )
      }
    },
    async body(path, parameters) {
      const { body } = await ask(path, parameters)
      return body ?? new ReadableStream({ start: (controller) => controller.close() })
    },
  }
}

async function tryOnce(url: URL, init: RequestInit): Promise<Response | CollectorError> {
  try {
    return await fetch(url, init)
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : `${error}`
    return new CollectorError(0, `${url.origin} could not be reached: ${cause}`)
  }
}

function waitOf(answer: Response | CollectorError, attempt: number): number {
  const asked = answer instanceof CollectorError ? 0 : Number(answer.headers.get('Retry-After')) * 1000
  return Math.min(longestWaitMs, asked > 0 ? asked : 500 * 2 ** attempt)
}

async function reasonOf(response: Response): Promise<string> {
  const text = await response.text().catch(() => '')
  try {
    const { message } = JSON.parse(text) as { message?: unknown }
    if (typeof message === 'string') return `: ${message}`
  } catch {
    // Something before the collector has answered.
  }
  return response.status === 404 ? ': it has no such address, so that it may be older than this command' : ''
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
