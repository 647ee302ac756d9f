import type { HttpSenderOptions } from './http-sender-options.js'
import { parseAnswer } from './parse-answer.js'
import type { Sender } from './sender.js'

/**
 * Posts records to a collector without a preflight: a string body, no header of its own, no cookies. Redirects are
 * errors, since a followed one ends as a 200 of somebody else's page.
 */
export const httpSender = (options: HttpSenderOptions): Sender => {
  const url = options.endpoint.replace(/\/?$/, '/v1/responses')
  return async (body, { leaving, keepalive, signal }) => {
    if (leaving && !('keepalive' in Request.prototype)) {
      // Firefox before 133. Its `true` means queued, not delivered, so it is not looked at.
      navigator.sendBeacon(url, body)
      return {}
    }
    const response = await (options.fetch ?? fetch)(url, {
      method: 'POST',
      body,
      keepalive,
      signal,
      credentials: 'omit',
      redirect: 'error',
      cache: 'no-store',
      referrerPolicy: 'origin',
    })
    // Read on every status: an unread body keeps its share of the keepalive quota.
    return parseAnswer(response.status, response.headers.get('Retry-After') ?? '', await response.text())
  }
}
