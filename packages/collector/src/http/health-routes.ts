import { Hono } from 'hono'
import type { Log } from '../monitoring/log.js'
import type { Store } from '../storage/store.js'
import { sendProblem } from './send-problem.js'

const keptMs = 1000

/** What tells about the health of a collector. `now` is epoch ms. */
export interface HealthOptions {
  readonly store: Pick<Store, 'check'>
  readonly log: Pick<Log, 'error'>
  readonly now: () => number
}

/**
 * `GET /healthz`: the process answers; restarting it would not help whatever else is wrong. `GET /readyz`: a write can be
 * committed. Everybody may ask, so that a commit is tried once a second at most.
 */
export function healthRoutes({ store, log, now }: HealthOptions): Hono {
  const app = new Hono()
  let last: { readonly at: number; readonly isReady: Promise<boolean> } | undefined
  const isReady = (): Promise<boolean> => {
    if (last && Math.abs(now() - last.at) < keptMs) return last.isReady
    const checked = store.check().then(
      () => true,
      (error: unknown) => {
        log.error({ err: error }, 'the collector is not ready: nothing can be committed')
        return false
      },
    )
    last = { at: now(), isReady: checked }
    return checked
  }
  const headers = { 'Cache-Control': 'no-store' }
  app.get('/healthz', () => Response.json({ status: 'ok' }, { headers }))
  app.get('/readyz', async () => {
    if (await isReady()) return Response.json({ status: 'ok' }, { headers })
    return sendProblem(503, { error: 'unavailable', message: 'Nothing can be committed. The log says why.' })
  })
  return app
}
