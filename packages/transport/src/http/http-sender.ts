import type { Sender } from './sender.js'
import type { Verdict } from './verdict.js'

/** What {@link httpSender} takes. */
export interface HttpSenderOptions {
  /** URL of the collector, such as `https://ces.example.com`; records go to its ingest door, `/v1/responses`. */
  readonly endpoint: string
  /** Replaces the global `fetch`, which is otherwise read at each attempt. */
  readonly fetch?: typeof fetch | undefined
}

/**
 * Posts records to a collector without a preflight: a string body, no header of its own, no cookies. Redirects are
 * errors, since a followed one ends as a 200 of somebody else's page.
 */
export const httpSender =
  (options: HttpSenderOptions): Sender =>
  async (body, context) => {
    const response = await (options.fetch ?? fetch)(options.endpoint.replace(/\/?$/, '/v1/responses'), {
      ...context,
      method: 'POST',
      body,
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'origin',
    })
    let verdict: (Verdict & { retryAfter?: number }) | undefined
    try {
      // Read on every status: an unread body keeps its share of the keepalive quota.
      verdict = await response.json()
    } catch {
      // A portal's HTML, a truncated or an empty answer: no verdict.
    }
    return {
      verdict,
      status: response.status,
      retryAfter: verdict?.retryAfter ?? Number(response.headers.get('Retry-After')),
    }
  }
