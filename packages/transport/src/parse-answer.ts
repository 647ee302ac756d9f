import type { SendResult } from './sender.js'
import type { Verdict } from './verdict.js'

/**
 * Reads what a collector answered. The body wins over the `Retry-After` header, which other origins may not see. The
 * verdict is whatever JSON came: the outbox compares it with the record before it believes it.
 */
export const parseAnswer = (status: number, retryAfter: string, text: string): SendResult => {
  let json: (Verdict & { retryAfter?: number }) | undefined
  try {
    json = JSON.parse(text)
  } catch {
    // A portal's HTML, a truncated answer, an empty body: no verdict.
  }
  return {
    verdict: json,
    status,
    retryAfter: json?.retryAfter ?? (+retryAfter || (Date.parse(retryAfter) - Date.now()) / 1000),
  }
}
