import type { Verdict } from './verdict.js'

// Browsers on any page must be able to read every answer, errors included, or they cannot tell it from being offline.
const headers: Readonly<Record<string, string>> = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'Retry-After',
  'Cache-Control': 'no-store',
  'Content-Type': 'application/json',
  'X-Content-Type-Options': 'nosniff',
}

const statusOf = {
  unknown_project: 404,
  too_large: 413,
  too_many_held: 507,
  rate_limited: 429,
  busy: 503,
  not_committed: 503,
  unreadable: 400,
} as const

/** The HTTP response that carries a verdict, readable from every origin whatever its status. */
export function sendVerdict(verdict: Verdict): Response {
  const body = JSON.stringify(verdict)
  // Not by Response.json, which copies the headers into an object of its own each time.
  if (verdict.status === 'ok') return new Response(body, { headers })
  const status = statusOf[verdict.reason]
  if (verdict.status === 'reject') return new Response(body, { status, headers })
  return new Response(body, { status, headers: { ...headers, 'Retry-After': String(verdict.retryAfter) } })
}
