import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it, onTestFinished } from 'vitest'
import { adminToken, context, type Kit, openKit, record, temporaryFolder } from '../../test/collector-kit.js'
import { openSqliteStore } from '../index.js'

interface Answer {
  readonly status: number
  readonly body: Record<string, unknown>
}

function asker({ collect }: Kit) {
  return async (method: string, path: string, body?: unknown, token = adminToken): Promise<Answer> => {
    const response = await collect(
      new Request(`http://collector.example${path}`, {
        method,
        headers: { Authorization: `Bearer ${token}` },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    )
    return { status: response.status, body: await response.json() }
  }
}

const secretOf = ({ body }: Answer): string => String(body.token)

describe('/v1/tokens', () => {
  it('makes a token that works at once, shows it once, keeps a hash of it, and takes it back at once', async () => {
    const path = join(await temporaryFolder(), 'easekit.db')
    const ask = asker(await openKit({ store: await openSqliteStore(path) }))
    const made = await ask('POST', '/v1/tokens', { name: 'report', scopes: ['results'] })
    expect(made).toMatchObject({ status: 201, body: { name: 'report', scopes: ['results'] } })
    const secret = secretOf(made)
    expect((await ask('GET', '/v1/results?project=shop&survey=checkout', undefined, secret)).status).toBe(200)
    const listed = await ask('GET', '/v1/tokens')
    expect(listed.body.tokens).toEqual([{ name: 'report', scopes: ['results'], createdAt: expect.any(String) }])
    expect(JSON.stringify(listed)).not.toContain(secret)
    const db = new Database(path)
    onTestFinished(() => {
      db.close()
    })
    expect(JSON.stringify(db.prepare('select * from token').all())).not.toContain(secret)
    expect((await ask('DELETE', '/v1/tokens?name=report')).status).toBe(200)
    expect((await ask('GET', '/v1/results?project=shop&survey=checkout', undefined, secret)).status).toBe(401)
    expect((await ask('DELETE', '/v1/tokens?name=report')).status).toBe(404)
  })

  const addresses = {
    results: ['/v1/results?project=shop&survey=checkout', '/v1/surveys?project=shop'],
    'results or publish': ['/v1/projects'],
    records: ['/v1/comments?project=shop&survey=checkout', '/v1/held?project=shop', '/metrics'],
    admin: ['/v1/tokens', '/v1/audit'],
  }
  it.each([
    ['results', ['results', 'results or publish']],
    ['records', ['results', 'results or publish', 'records']],
    ['import', []],
    ['publish', ['results or publish']],
    ['admin', ['results', 'results or publish', 'records', 'admin']],
  ] as const)('lets a token with the scope %s read %j and nothing else', async (scope, allowed) => {
    const kit = await openKit()
    const secret = secretOf(await asker(kit)('POST', '/v1/tokens', { name: 'one', scopes: [scope] }))
    for (const [needed, paths] of Object.entries(addresses)) {
      for (const path of paths) {
        const { status } = await kit.get(path, { Authorization: `Bearer ${secret}` })
        expect([path, status]).toEqual([path, allowed.some((one) => one === needed) ? 200 : 403])
      }
    }
  })

  it.each([
    ['results', { reader: 'results', publishes: false }],
    ['records', { reader: 'records', publishes: false }],
    ['publish', { reader: 'publish', publishes: true }],
    ['admin', { reader: 'records', publishes: true }],
  ] as const)('tells a reader with the scope %s what it may do: %j', async (scope, told) => {
    const ask = asker(await openKit())
    const secret = secretOf(await ask('POST', '/v1/tokens', { name: 'one', scopes: [scope] }))
    expect((await ask('GET', '/v1/projects', undefined, secret)).body).toMatchObject(told)
  })

  it.each([
    [{ name: 'a b', scopes: ['results'] }, '`name` must be'],
    [{ name: 'admin', scopes: ['results'] }, '`name` must be'],
    [{ name: 'recipient', scopes: ['results'] }, 'and not admin, results, retention, recipient; got "recipient"'],
    [{ name: 'ok', scopes: [] }, '`scopes` must be some of results, records, import, publish, admin, got []'],
    [{ name: 'ok', scopes: ['everything'] }, 'got ["everything"]'],
    [{ name: 'taken', scopes: ['results'] }, 'must be one that no token has, got "taken"'],
    [{ name: 'ok' }, 'The body must be JSON'],
    ['{', 'The body must be JSON'],
  ])('refuses %j', async (body, message) => {
    const ask = asker(await openKit())
    await ask('POST', '/v1/tokens', { name: 'taken', scopes: ['results'] })
    const refused = await ask('POST', '/v1/tokens', body)
    expect([refused.status, refused.body.message]).toEqual([400, expect.stringContaining(message)])
  })
})

describe('/v1/audit', () => {
  it('tells who exported, erased, replayed and changed tokens, and nothing of what was in it', async () => {
    const kit = await openKit()
    const ask = asker(kit)
    const secret = secretOf(await ask('POST', '/v1/tokens', { name: 'support', scopes: ['records'] }))
    await kit.post(record({ context: { ...context, subject: 'order-1042' } }))
    await ask('GET', '/v1/records?project=shop&subject=order-1042', undefined, secret)
    await ask('DELETE', '/v1/records?project=shop&subject=order-1042', undefined, secret)
    await ask('POST', '/v1/held?project=shop')
    await ask('DELETE', '/v1/tokens?name=support')
    const of = async (query: string) => {
      const { entries } = (await ask('GET', `/v1/audit${query}`)).body as { entries: Record<string, string>[] }
      return entries.map(({ who, what, detail }) => [who, what, detail].join(' | ')).sort()
    }
    expect(await of('?project=shop')).toEqual([
      'admin | held.replayed | 0 records',
      'support | records.erased | by subject, 1 records',
      'support | records.exported | by subject, 1 records',
    ])
    expect(await of('')).toEqual(['admin | token.added | support: records', 'admin | token.revoked | support'])
    expect(JSON.stringify(await ask('GET', '/v1/audit?project=shop'))).not.toContain('order-1042')
  })

  it('goes on where a page ended', async () => {
    let now = Date.UTC(2026, 2, 10)
    const kit = await openKit({ now: () => now })
    const ask = asker(kit)
    for (const id of ['a', 'b', 'c']) {
      now += 1000
      await ask('DELETE', `/v1/records?project=shop&id=${id}`)
    }
    const first = (await ask('GET', '/v1/audit?project=shop&limit=2')).body as { entries: unknown[]; next: string }
    const second = (await ask('GET', `/v1/audit?project=shop&limit=2&before=${first.next}`)).body
    expect(first.entries).toHaveLength(2)
    expect(second).toMatchObject({ entries: [{ detail: 'by the id a, 0 records' }], next: null })
  })
})
