import type { Reply } from './reply.js'

const portal = '<!doctype html><title>Welcome</title><p>Please accept the terms of this network.'
const html = { 'content-type': 'text/html' }

/** The replies that the cases share; each is one way in which a network or a server fails. */
export const replies = {
  ok: {},
  resetUnread: { read: 10, commit: false, ending: 'reset' },
  commitThenReset: { commit: true, ending: 'reset' },
  stallInHeaders: { commit: true, ending: 'stall-in-headers' },
  stallInBody: { commit: true, ending: 'stall-in-body' },
  /** Nothing is stored and nothing is said. */
  silent: { commit: false, body: '', ending: 'stall-in-headers' },
  /** Nothing is stored; the connection breaks. */
  reset: { commit: false, ending: 'reset' },
  truncated: { commit: false, body: (verdict) => verdict.slice(0, -5) },
  portal: { commit: false, headers: html, body: portal },
  redirect: { commit: false, status: 302, headers: { location: '/portal' }, body: '' },
  empty: { commit: false, status: 204, body: '' },
  otherId: { commit: false, body: (verdict) => JSON.stringify({ ...JSON.parse(verdict), id: 'somebody-else' }) },
  lowerRev: {
    commit: false,
    body: (verdict) => JSON.stringify({ ...JSON.parse(verdict), rev: JSON.parse(verdict).rev - 1 }),
  },
  broken: { commit: false, status: 500, body: 'Internal Server Error' },
  busyWithoutCors: { commit: false, status: 503, cors: false, headers: html, body: '<h1>Busy</h1>' },
} as const satisfies Readonly<Record<string, Reply>>
