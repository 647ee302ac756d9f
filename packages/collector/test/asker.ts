import { adminToken, type Kit } from './collector-kit.js'

/** The status and the JSON of an answer. */
export interface Answer {
  readonly status: number
  // biome-ignore lint/suspicious/noExplicitAny: a test says what it expects.
  readonly body: any
  readonly headers: Headers
}

/** Asks a collector by method, as the administrator or with another token. A body goes as JSON. */
export function asker({ collect }: Pick<Kit, 'collect'>) {
  return async (
    method: string,
    path: string,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer> => {
    const response = await collect(
      new Request(`http://collector.example${path}`, {
        method,
        headers: { Authorization: `Bearer ${adminToken}`, ...headers },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    )
    return { status: response.status, body: await response.json(), headers: response.headers }
  }
}
