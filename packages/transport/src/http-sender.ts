import type { HttpSenderOptions } from './http-sender-options.js'
import type { Sender } from './sender.js'
import type { Verdict } from './verdict.js'

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
