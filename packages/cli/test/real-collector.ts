import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { createCollector, openSqliteStore } from '@easekit/collector'
import { createAdaptorServer } from '@hono/node-server'
import { onTestFinished } from 'vitest'
import { noon, temporaryFolder } from './cli-kit.js'

export const adminToken = 'admin-token-0123456789'
export const resultsToken = 'results-token-0123456789'

/** Answers of a stand-in, by path. */
export type Stubs = Readonly<Record<string, (request: Request) => Promise<Response> | Response>>

/** One answer, as short as a test can say it. */
export interface Given {
  readonly at: number
  /** @default an open question */
  readonly effort?: number
  readonly comment?: string
  readonly reasons?: readonly string[]
  readonly wording?: string
}

/**
 * A real collector on a real SQLite file, listening. What stands in `stubs` is not asked of it: those endpoints are stood in for by
 * what the contracts say of them.
 */
export async function startCollector(stubs: Stubs = {}) {
  const store = await openSqliteStore(join(await temporaryFolder(), 'easekit.db'))
  let now = noon
  const options = { projects: ['shop'], adminToken, resultsToken, assets: false, rateLimit: false } as const
  const collect = createCollector({ ...options, store, now: () => now })
  const server = createAdaptorServer({
    fetch: (request: Request) => stubs[new URL(request.url).pathname]?.(request) ?? collect(request),
  }) as Server
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
    await store.close()
  })
  const post = async (given: readonly Given[]): Promise<void> => {
    await Promise.all(
      given.map(({ at, effort, comment, reasons, wording }, n) => {
        const answers = {
          ...(effort !== undefined && { effort }),
          ...(comment && { comment }),
          ...(reasons && { reasons }),
        }
        const record = {
          v: 1,
          project: 'shop',
          id: `r-${at}-${n}`,
          rev: 1,
          done: true,
          at: at + n,
          survey: 'checkout@1',
          answers,
          context: {
            state: 'completed',
            scale: effort === undefined ? 'open@1' : 'ces2@1',
            locale: 'en',
            ...(wording && { wording }),
          },
        }
        return collect(new Request('http://ces.example/v1/responses', { method: 'POST', body: JSON.stringify(record) }))
      }),
    )
  }
  const setTime = (time: number): void => {
    now = time
  }
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, post, setTime }
}
