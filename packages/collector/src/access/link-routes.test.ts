import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it, onTestFinished } from 'vitest'
import { adminToken, noon, openKit, record, resultsToken, temporaryFolder } from '../../test/collector-kit.js'
import { openSqliteStore, type Results } from '../index.js'

const dayMs = 86_400_000

interface Answer {
  readonly status: number
  readonly body: Record<string, unknown>
}

/** A collector with published answers of two surveys in two projects, and a clock that is moved by hand. */
async function open(path?: string) {
  let now = noon
  const store = path === undefined ? {} : { store: await openSqliteStore(path) }
  const kit = await openKit({ ...store, now: () => now })
  for (const project of ['shop', 'other'])
    for (const survey of ['checkout@1', 'chat@1'])
      for (let i = 0; i < 6; i++) await kit.post(record({ project, survey, id: `${project}-${survey.length}-${i}` }))
  now += dayMs
  const ask = async (method: string, address: string, token: string, body?: unknown): Promise<Answer> => {
    const response = await kit.collect(
      new Request(`http://collector.example${address}`, {
        method,
        headers: { Authorization: `Bearer ${token}` },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    )
    return { status: response.status, body: await response.json() }
  }
  return {
    ...kit,
    ask,
    pass: (ms: number) => {
      now += ms
    },
    make: (fields: Record<string, unknown> = {}, token = adminToken) =>
      ask('POST', '/v1/links', token, { name: 'board', project: 'shop', ...fields }),
  }
}

const tokenOf = ({ body }: Answer): string => String(body.token)

describe('/v1/links', () => {
  it('makes a link that shows published figures until it ends', async () => {
    const { make, ask, post, pass } = await open()
    const made = await make({ survey: 'checkout', days: 7 })
    expect(made).toMatchObject({
      status: 201,
      body: { name: 'board', project: 'shop', survey: 'checkout', endsAt: '2026-03-18T12:00:00.000Z' },
    })
    const token = tokenOf(made)
    expect(made.body.address).toBe(`dashboard?project=shop&survey=checkout#token=${token}`)
    await post(record({ id: 'live', answers: { effort: 1 } }))
    const results = await ask('GET', '/v1/results?project=shop&survey=checkout', token)
    expect((results.body as unknown as Results).counts.answered).toBe(6)
    expect(results.body).not.toHaveProperty('reasons')
    pass(7 * dayMs - 1)
    expect((await ask('GET', '/v1/results?project=shop&survey=checkout@1', token)).status).toBe(200)
    pass(1)
    expect((await ask('GET', '/v1/results?project=shop&survey=checkout', token)).status).toBe(401)
  })

  it.each([
    ['/v1/results?project=shop&survey=chat', 403],
    ['/v1/results?project=other&survey=checkout', 403],
    ['/v1/results?project=shop&survey=checkout&survey=chat', 403],
    ['/v1/results?project=shop&project=other&survey=checkout', 403],
    ['/v1/surveys?project=other', 403],
    ['/v1/comments?project=shop&survey=checkout', 403],
    ['/v1/records?project=shop&id=shop-10-0', 403],
    ['/v1/contacts?project=shop', 403],
    ['/v1/held?project=shop', 403],
    ['/v1/links?project=shop', 403],
    ['/v1/alerts?project=shop', 403],
    ['/v1/tokens', 403],
    ['/v1/audit?project=shop', 403],
    ['/metrics', 403],
  ])('is no way to %s', async (address, status) => {
    const { make, ask } = await open()
    const token = tokenOf(await make({ survey: 'checkout' }))
    expect((await ask('GET', address, token)).status).toBe(status)
  })

  it('names no other survey and no other project', async () => {
    const { make, ask } = await open()
    const one = tokenOf(await make({ survey: 'checkout' }))
    const all = tokenOf(await make({ name: 'all' }))
    const surveysOf = async (token: string) =>
      ((await ask('GET', '/v1/surveys?project=shop', token)).body.surveys as { survey: string }[]).map(
        (row) => row.survey,
      )
    expect(await surveysOf(one)).toEqual(['checkout'])
    expect((await surveysOf(all)).sort()).toEqual(['chat', 'checkout'])
    const overview = await ask('GET', '/v1/overview?project=shop&from=2026-03-01&to=2026-03-11', one)
    expect((overview.body.surveys as { survey: string }[]).map(({ survey }) => survey)).toEqual(['checkout'])
    for (const token of [one, all])
      expect((await ask('GET', '/v1/projects', token)).body).toMatchObject({
        reader: 'results',
        projects: [{ id: 'shop' }],
      })
    expect((await ask('GET', '/v1/projects', one)).body.projects).toHaveLength(1)
    expect((await ask('GET', '/v1/projects', one)).body.onlySurvey).toBe('checkout')
    expect((await ask('GET', '/v1/projects', all)).body).not.toHaveProperty('onlySurvey')
    expect((await ask('GET', '/v1/results?project=shop&survey=chat', all)).status).toBe(200)
  })

  it('writes nothing', async () => {
    const { make, ask } = await open()
    const token = tokenOf(await make())
    for (const [method, address] of [
      ['DELETE', '/v1/records?project=shop&id=shop-10-0'],
      ['DELETE', '/v1/links?project=shop&name=board'],
      ['POST', '/v1/held?project=shop'],
      ['POST', '/v1/links'],
    ] as const)
      expect([address, (await ask(method, address, token)).status]).toEqual([address, 403])
  })

  it('keeps a hash of the token, lists links without it, and takes one back at once', async () => {
    const path = join(await temporaryFolder(), 'easekit.db')
    const { make, ask } = await open(path)
    const token = tokenOf(await make())
    const db = new Database(path)
    onTestFinished(() => {
      db.close()
    })
    const listed = await ask('GET', '/v1/links?project=shop', adminToken)
    expect(listed.body.links).toEqual([
      { name: 'board', survey: null, createdAt: expect.any(String), endsAt: expect.any(String), hasEnded: false },
    ])
    for (const text of [JSON.stringify(listed), JSON.stringify(db.prepare('select * from link').all())])
      expect(text).not.toContain(token)
    expect((await ask('DELETE', '/v1/links?project=shop&name=board', adminToken)).status).toBe(200)
    expect((await ask('GET', '/v1/projects', token)).status).toBe(401)
    expect((await ask('DELETE', '/v1/links?project=shop&name=board', adminToken)).status).toBe(404)
    const { body } = await ask('GET', '/v1/audit?project=shop', adminToken)
    expect((body.entries as { who: string; what: string }[]).map(({ who, what }) => `${who} ${what}`).sort()).toEqual([
      'admin link.added',
      'admin link.revoked',
    ])
  })

  it('is for readers of records', async () => {
    const { make, ask } = await open()
    expect((await make({}, resultsToken)).status).toBe(403)
    expect((await ask('GET', '/v1/links?project=shop', resultsToken)).status).toBe(403)
  })

  it.each([
    [{ name: 'a b' }, '`name` must be'],
    [{ name: 'taken' }, 'must be one that no link of the project has, got "taken"'],
    [{ days: 0 }, '`days` must be a whole number from 1 to 366, got 0'],
    [{ days: 367 }, 'got 367'],
    [{ survey: 'checkout@1' }, 'The body must be JSON'],
    [{ scopes: ['records'] }, 'The body must be JSON'],
    [{ project: 'nowhere' }, '`project` must be one the collector serves, got "nowhere"'],
  ])('refuses %j', async (fields, message) => {
    const { make } = await open()
    await make({ name: 'taken' })
    const refused = await make(fields)
    expect([400, 404]).toContain(refused.status)
    expect(refused.body.message).toContain(message)
  })
})
