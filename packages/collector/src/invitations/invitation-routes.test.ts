import { Webhook } from 'standardwebhooks'
import { describe, expect, it } from 'vitest'
import { asker } from '../../test/asker.js'
import { noon, openKit, record } from '../../test/collector-kit.js'
import { startMailServer } from '../../test/mail-server.js'
import { openPages } from '../../test/page-reader.js'
import { resolveProjects } from '../projects/resolve-projects.js'
import { startInvitations } from './start-invitations.js'

const hourMs = 3_600_000
const password = 'a-password-of-the-mail-server'
const secret = `whsec_${Buffer.from('a secret of at least 24 bytes').toString('base64')}`
const to = 'anna@shop.example'
const config = {
  surveys: [
    { id: 'checkout', scale: 'ces2', company: 'Acme', issue: 'order' },
    { id: 'chat', scale: 'ease7' },
    { id: 'spring', scale: 'ces2', schedule: { from: '2026-03-12' } },
  ],
}

/** A shop with a mail server and a double of a webhook's receiver; its clock is moved by hand. */
async function open() {
  let now = noon
  const server = await startMailServer(password)
  const webhook = { url: 'https://hooks.example/easekit', secret }
  const projects = {
    shop: { config, mail: { smtp: server.smtp, from: 'easekit@shop.example' }, webhook, attributes: ['plan'] },
    bare: { config },
  }
  const kit = await openKit({ projects, publicAddress: 'https://ces.example.com', now: () => now })
  const posts: { type: string; data: Record<string, string> }[] = []
  const statuses: number[] = []
  const fetch: typeof globalThis.fetch = async (_, init) => {
    const [headers, body] = [init?.headers as Record<string, string>, String(init?.body)]
    // Not by `verify`, which goes by the clock of the machine.
    const at = new Date(Number(headers['webhook-timestamp']) * 1000)
    const signature = new Webhook(secret).sign(headers['webhook-id'] ?? '', at, body)
    expect(headers['webhook-signature']).toBe(signature)
    posts.push(JSON.parse(body))
    return new Response(null, { status: statuses.shift() ?? 204 })
  }
  const start = () =>
    startInvitations({
      store: kit.store,
      projects: resolveProjects(projects),
      fetch,
      now: () => now,
      random: () => 0.5,
    })
  const ask = asker(kit)
  return {
    ...kit,
    ...openPages(kit),
    ...server,
    ask,
    posts,
    statuses,
    invite: (fields: object = {}) =>
      ask('POST', '/v1/invitations', { project: 'shop', survey: 'checkout', subject: 'T-1', to, ...fields }),
    /** Lets some hours pass, and processes of a fleet look what is due. */
    pass: async (hours: number, processes = 1) => {
      now += hours * hourMs
      const stops = Array.from({ length: processes }, start)
      await Promise.all(stops.map((stop) => stop()))
    },
    states: async () => {
      const { invitations } = (await ask('GET', '/v1/invitations?project=shop')).body
      return invitations.map(({ subject, state }: { subject: string; state: string }) => `${subject} ${state}`)
    },
  }
}

const pathIn = (mail: { readonly body: string } | undefined, room: 'l' | 'u'): string =>
  new RegExp(`https://ces\\.example\\.com(/${room}/[\\w.-]+)`).exec(mail?.body ?? '')?.[1] ?? ''

describe('/v1/invitations', () => {
  it('asks by mail when it is due, once in a fleet, by a link that answers once', async () => {
    const { invite, pass, mails, show, send, records, states } = await open()
    expect(await invite({ delayHours: 72, locale: 'de' })).toMatchObject({
      status: 201,
      body: { subject: 'T-1', by: 'email', state: 'waiting', dueAt: '2026-03-13T12:00:00.000Z', error: null },
    })
    await pass(71.9, 3)
    expect(mails).toEqual([])
    await pass(0.1, 3)
    await pass(24, 3)
    expect(mails).toHaveLength(1)
    expect(mails[0]).toMatchObject({ to: [to], from: 'easekit@shop.example' })
    expect(mails[0]?.headers).toMatch(/^List-Unsubscribe: <https:\/\/ces\.example\.com\/u\/[\w.-]+>$/m)
    expect(mails[0]?.headers).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click$/m)
    expect(mails[0]?.body).toContain('<html lang="de" dir="ltr">')
    const page = await show(`${pathIn(mails[0], 'l')}?value=6`)
    expect(page.chosen).toBe('6')
    await send(await send(page, { effort: '6' }), { skip: 'yes' })
    expect(await records()).toMatchObject([{ context: { subject: 'T-1', channel: 'email', locale: 'de' } }])
    expect((await show(pathIn(mails[0], 'l'))).radios).toEqual([])
    expect(await states()).toEqual(['T-1 sent'])
  })

  it('tells the webhook where nobody is to get mail', async () => {
    const { invite, pass, mails, posts, statuses, show } = await open()
    statuses.push(500)
    const { status } = await invite({ to: undefined, dueAt: '2026-03-10T14:00:00+01:00', attributes: { plan: 'pro' } })
    expect(status).toBe(201)
    await pass(1)
    await pass(1)
    await pass(1)
    expect(mails).toEqual([])
    expect(posts).toHaveLength(2)
    const [first, second] = posts
    expect(second).toEqual({
      ...first,
      data: { ...first?.data, address: second?.data.address, endsAt: second?.data.endsAt },
    })
    expect(second).toMatchObject({
      type: 'invitation.due',
      data: { project: 'shop', survey: 'checkout', subject: 'T-1' },
    })
    const address = second?.data.address ?? ''
    expect((await show(address.replace('https://ces.example.com', ''))).radios).toHaveLength(7)
  })

  it('is taken back by an answer, wherever that was given', async () => {
    const { invite, pass, mails, post, states } = await open()
    await invite({ delayHours: 1 })
    await post(record({ context: { ...(record().context as object), subject: 'T-1' } }))
    await pass(2)
    expect([mails, await states()]).toEqual([[], ['T-1 answered']])
    expect(await invite({})).toMatchObject({ status: 409, body: { error: 'already_answered' } })
    expect((await invite({ survey: 'chat' })).status).toBe(201)
  })

  it('is there once for each subject of a survey', async () => {
    const { invite, pass, mails } = await open()
    const both = await Promise.all([invite(), invite()])
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409])
    await pass(1)
    expect(await invite()).toMatchObject({ status: 409, body: { error: 'already_invited' } })
    expect((await invite({ subject: 'T-2' })).status).toBe(201)
    await pass(1)
    expect(mails).toHaveLength(2)
  })

  it('can be cancelled as long as it waits', async () => {
    const { invite, pass, ask, mails, states } = await open()
    await invite({ delayHours: 5 })
    const path = '/v1/invitations?project=shop&survey=checkout&subject=T-1'
    expect((await ask('DELETE', path)).status).toBe(200)
    expect((await ask('DELETE', path)).status).toBe(404)
    await pass(6)
    expect([mails, await states()]).toEqual([[], ['T-1 cancelled']])
  })

  it('is found by its subject as it was asked for, with blanks around it', async () => {
    const { invite, ask } = await open()
    await invite({ subject: ' T-1 ', delayHours: 5 })
    const of = 'project=shop&subject=%20T-1%20'
    expect((await ask('GET', `/v1/invitations?${of}`)).body.invitations).toHaveLength(1)
    expect((await ask('DELETE', `/v1/invitations?${of}&survey=checkout`)).status).toBe(200)
  })

  it('lets an address leave: a look ends nothing, the button does, for good and for every order', async () => {
    const { invite, pass, mails, show, collect, states, store } = await open()
    await invite()
    await pass(0)
    await invite({ subject: 'T-2', to: 'Anna@Shop.example', delayHours: 2 })
    const path = pathIn(mails[0], 'u')
    expect((await show(path)).text).toContain('<form method="post">')
    expect((await show(`${path}x`)).status).toBe(404)
    expect((await show(path.replace('/u/', '/l/'))).status).toBe(404)
    await pass(0)
    const body = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' })
    const left = await collect(new Request(`http://collector.example${path}`, { method: 'POST', body }))
    expect(left.status).toBe(200)
    await pass(3)
    expect(mails).toHaveLength(1)
    expect(await states()).toEqual(expect.arrayContaining(['T-1 sent', 'T-2 unsubscribed']))
    expect(await invite({ subject: 'T-3' })).toMatchObject({ status: 409, body: { error: 'unsubscribed' } })
    expect((await invite({ subject: 'T-3', to: 'bob@shop.example' })).status).toBe(201)
    expect(JSON.stringify(await store.invitations({ project: 'shop', limit: 9 }))).not.toMatch(/anna@/i)
  })

  it('waits while the survey asks nobody', async () => {
    const { invite, pass, mails, states } = await open()
    await invite({ survey: 'spring', subject: 'T-9' })
    await pass(1)
    expect([mails, await states()]).toEqual([[], ['T-9 waiting']])
    await pass(36)
    expect(mails).toHaveLength(1)
  })

  it('tries again when the mail server refuses for now', async () => {
    const { invite, pass, mails, refuse, states } = await open()
    refuse(2)
    await invite()
    await pass(0)
    expect([mails, await states()]).toEqual([[], ['T-1 waiting']])
    await pass(1)
    await pass(1)
    expect([mails.length, await states()]).toEqual([1, ['T-1 sent']])
  })

  it('goes with its subject, and forgets the address once it was sent', async () => {
    const { invite, pass, ask, mails, store } = await open()
    await invite()
    await invite({ subject: 'T-2', delayHours: 9 })
    await pass(0)
    const kept = await store.invitations({ project: 'shop', limit: 9 })
    expect(kept.map(({ subject, sentTo }) => [subject, sentTo]).sort()).toEqual([
      ['T-1', null],
      ['T-2', to],
    ])
    const { body } = await ask('GET', '/v1/records?project=shop&subject=T-2')
    expect(body.invitations).toMatchObject([{ subject: 'T-2', sentTo: to, state: 'waiting' }])
    await ask('DELETE', '/v1/records?project=shop&subject=T-2')
    await pass(10)
    expect(mails).toHaveLength(1)
    expect((await store.invitations({ project: 'shop', limit: 9 })).map(({ subject }) => subject)).toEqual(['T-1'])
  })

  it('is noted in the audit log, without subject and address', async () => {
    const { invite, ask } = await open()
    await invite()
    await ask('DELETE', '/v1/invitations?project=shop&survey=checkout&subject=T-1')
    const { entries } = (await ask('GET', '/v1/audit?project=shop')).body
    expect(entries.map(({ what }: { what: string }) => what).sort()).toEqual([
      'invitation.added',
      'invitation.cancelled',
    ])
    expect(JSON.stringify(entries)).not.toMatch(/T-1|anna/)
  })

  it.each([
    [{ subject: undefined }, 400, '`subject`: '],
    [{ survey: 'nothing' }, 404, '`survey` must be one that'],
    [{ to: 'anna' }, 400, '`to`: '],
    [{ dueAt: 'tomorrow' }, 400, '`dueAt`: must be a time with its zone'],
    [{ dueAt: '2026-03-12T09:00:00' }, 400, '`dueAt`: must be a time with its zone'],
    [{ dueAt: '2026-02-30T09:00:00Z' }, 400, '`dueAt`: must be a time with its zone'],
    [{ delayHours: -1 }, 400, '`delayHours`: must be 0 to 8784 hours'],
    [{ delayHours: 1, dueAt: '2026-03-12T09:00:00Z' }, 400, '`delayHours`: must not be given beside `dueAt`'],
    [{ project: 'bare' }, 400, '`to` must be left out, since the project has no `mail`'],
    [{ project: 'bare', to: undefined }, 400, '`to` must be an address, since the project has no webhook'],
  ])('refuses %j', async (fields, status, message) => {
    const { invite } = await open()
    const refused = await invite(fields)
    expect([refused.status, refused.body.message]).toEqual([status, expect.stringContaining(message)])
  })

  it('lists none of a project that the collector does not serve, but says so', async () => {
    const { ask } = await open()
    const refused = await ask('GET', '/v1/invitations?project=shp')
    expect([refused.status, refused.body.error]).toEqual([404, 'unknown_project'])
  })

  it('is for tokens with the scope `publish`, and listed for readers of records', async () => {
    const { ask, invite } = await open()
    await invite()
    const wanted = { project: 'shop', survey: 'checkout', subject: 'T-2', to }
    for (const [scope, posts, lists] of [
      ['results', 403, 403],
      ['records', 403, 200],
      ['import', 403, 403],
      ['publish', 201, 403],
    ] as const) {
      const { token } = (await ask('POST', '/v1/tokens', { name: `t-${scope}`, scopes: [scope] })).body
      const headers = { Authorization: `Bearer ${token}` }
      const posted = await ask('POST', '/v1/invitations', wanted, headers)
      const listed = await ask('GET', '/v1/invitations?project=shop', undefined, headers)
      expect([scope, posted.status, listed.status]).toEqual([scope, posts, lists])
    }
  })
})
