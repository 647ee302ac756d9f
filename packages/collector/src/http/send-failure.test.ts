import { describe, expect, it } from 'vitest'
import { adminToken, type Kit, openKit, record } from '../../test/collector-kit.js'

/** What a database says that is locked for longer than it is waited for, or full. */
const saying = (code: string) => () => Promise.reject(Object.assign(new Error('of the database'), { code }))

async function kitThatFails(methods: readonly string[], code: string): Promise<Kit> {
  const kit = await openKit()
  await kit.post(record({ answers: { effort: 2, comment: 'slow' } }))
  const failing = Object.fromEntries(methods.map((method) => [method, saying(code)]))
  return openKit({ store: { ...kit.store, ...failing } })
}

const ask = (kit: Kit, method: string, path: string, body?: unknown): Promise<Response> =>
  kit.collect(
    new Request(`http://collector.example${path}`, {
      method,
      headers: { Authorization: `Bearer ${adminToken}` },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }),
  )

const person = '/v1/records?project=shop&id=r1'

describe('an address whose write cannot be committed in time', () => {
  it.each([
    ['the audit note of an export', 'GET', person, undefined, 'note'],
    ['an erasure', 'DELETE', person, undefined, 'erase'],
    ['a mark', 'PUT', '/v1/comments/state?project=shop&id=r1', { state: 'done' }, 'markComment'],
    ['a token', 'POST', '/v1/tokens', { name: 'shop-desk', scopes: ['results'] }, 'addToken'],
  ])('says when to come again: %s', async (_, method, path, body, failing) => {
    const kit = await kitThatFails([failing], 'SQLITE_BUSY')
    const response = await ask(kit, method, path, body)
    expect([response.status, response.headers.get('Retry-After')]).toEqual([503, '10'])
    expect(await response.json()).toEqual({
      error: 'unavailable',
      message: 'The database cannot be used now, and the log says why. Ask again in 10 seconds.',
    })
  })

  it.each(['55P03', 'SQLITE_FULL', '57P01', 'ECONNREFUSED'])('does so for %s as well', async (code) => {
    const response = await ask(await kitThatFails(['note'], code), 'GET', person)
    expect(response.status).toBe(503)
  })

  it('is the fault of the collector where a single statement is wrong', async () => {
    const response = await ask(await kitThatFails(['note'], '23505'), 'GET', person)
    expect([response.status, response.headers.get('Retry-After'), (await response.json()).error]).toEqual([
      500,
      null,
      'internal',
    ])
  })
})
