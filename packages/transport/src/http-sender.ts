import type { HttpSenderOptions } from './http-sender-options.js'
import type { Sender } from './sender.js'

/**
 * Posts records to a collector without a preflight: a string body, no header of its own, no cookies. Redirects are
 * errors, since a followed one ends as a 200 of somebody else's page.
 */
export const httpSender =
  (options: HttpSenderOptions): Sender =>
  async (body, { keepalive, signal }) => {
    const response = await (options.fetch ?? fetch)(options.endpoint.replace(/\/?$/, '/v1/responses'), {
      method: 'POST',
      body,
      keepalive,
      signal,
      credentials: 'omit',
      redirect: 'error',
      cache: 'no-store',
      referrerPolicy: 'origin',
    })
    const { status } = response
    const retryAfter = Number(response.headers.get('Retry-After'))
    try {
      // Read on every status: an unread body keeps its share of the keepalive quota.
      const verdict = JSON.parse(await response.text())
      return { status, verdict, retryAfter: verdict.retryAfter ?? retryAfter }
    } catch {
      // A portal's HTML, a truncated or an empty answer: no verdict.
      return { status, retryAfter }
    }
  }
