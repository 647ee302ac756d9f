import { describe, expect, it } from 'vitest'
import { asker } from '../../test/asker.js'
import { noon, openKit, record } from '../../test/collector-kit.js'
import { openPages } from '../../test/page-reader.js'

const dayMs = 86_400_000
const config = {
  surveys: [
    { id: 'checkout', scale: 'ces2', company: 'Acme' },
    { id: 'chat', scale: 'ease7' },
  ],
}

async function open(options: Parameters<typeof openKit>[0] = {}) {
  let now = noon
  const kit = await openKit({
    projects: { shop: { config, attributes: ['plan', 'order.value'] } },
    now: () => now,
    ...options,
  })
  const ask = asker(kit)
  const pages = openPages(kit)
  return {
    ...kit,
    ...pages,
    ask,
    pass: (ms: number) => {
      now += ms
    },
    /** The path of a new link. */
    link: async (fields: object = {}) => {
      const { body } = await ask('POST', '/v1/survey-links', { project: 'shop', survey: 'checkout', ...fields })
      return new URL(body.address).pathname
    },
  }
}

describe('/v1/survey-links', () => {
  it('makes a link that asks, with all that it carries in the record', async () => {
    const { ask, show, send, records } = await open({ publicAddress: 'https://ces.example.com/in/' })
    const fields = { subject: 'T-1042', channel: 'qr', attributes: { plan: 'pro' }, locale: 'de', days: 7 }
    const { status, body } = await ask('POST', '/v1/survey-links', { project: 'shop', survey: 'checkout', ...fields })
    expect(status).toBe(201)
    expect(body.address).toMatch(/^https:\/\/ces\.example\.com\/in\/l\/[\w-]+\.[\w-]{22}$/)
    expect(body).toMatchObject({
      svg: `${body.address}.svg`,
      png: `${body.address}.png`,
      endsAt: '2026-03-17T12:00:00.000Z',
    })
    const page = await show(new URL(body.address).pathname.replace('/in', ''))
    expect(page.text).toContain('<html lang="de"')
    await send(page, { effort: '6' })
    const [record] = await records()
    expect(record?.context).toMatchObject({ channel: 'qr', subject: 'T-1042', locale: 'de' })
    expect(record?.context.attributes).toEqual({ plan: 'pro' })
  })

  it('lets every subject answer once, by whichever link they come', async () => {
    const { link, show, send, records } = await open()
    const [one, two] = [await link({ subject: 'T-1' }), await link({ subject: 'T-1', channel: 'email', days: 3 })]
    const [question, other] = [await show(one), await show(two)]
    await send(await send(question, { effort: '2' }), { comment: 'slow' })
    for (const page of [
      await show(one),
      await show(two),
      await send(question, { effort: '7' }),
      await send(other, { effort: '7' }),
    ])
      expect([page.text.includes('already answered'), page.radios]).toEqual([true, []])
    expect(await records()).toMatchObject([{ done: true, answers: { effort: 2, comment: 'slow' } }])
    await send(await show(await link({ subject: 'T-2' })), { effort: '5' })
    await send(await show(await link({ subject: 'T-1', survey: 'chat' })), { effort: '5' })
    expect(await records()).toHaveLength(3)
  })

  it('lets who has not finished go on with the same response', async () => {
    const { link, show, send, records, pass } = await open()
    const path = await link({ subject: 'T-1' })
    await send(await show(path), { effort: '2' })
    pass(60_000)
    await send(await send(await show(path), { effort: '5' }), { skip: 'yes' })
    expect(await records()).toMatchObject([{ done: true, answers: { effort: 5 } }])
  })

  it('asks nobody who has answered in the shop', async () => {
    const { link, show, post } = await open()
    await post(record({ context: { ...(record().context as object), subject: 'T-1' } }))
    expect((await show(await link({ subject: 'T-1' }))).text).toContain('already answered')
  })

  it('lets as many answer as come by a link without a subject', async () => {
    const { link, show, send, records } = await open()
    const path = await link({ channel: 'qr' })
    for (const effort of ['1', '7']) await send(await show(path), { effort })
    expect(await records()).toHaveLength(2)
  })

  it('shows one clear page where a link was changed, and stores nothing', async () => {
    const { link, show, records, collect } = await open()
    const path = await link({ subject: 'T-1' })
    const [payload = '', signature = ''] = path.slice('/l/'.length).split('.')
    const claims = JSON.parse(`${Buffer.from(payload, 'base64url')}`)
    const signedAs = (change: object) => Buffer.from(JSON.stringify({ ...claims, ...change })).toString('base64url')
    const changed = [
      `${signedAs({ u: 'T-2' })}.${signature}`,
      `${signedAs({ e: claims.e + 999_999 })}.${signature}`,
      `${signedAs({ p: 'other' })}.${signature}`,
      `${payload}.${signature.slice(1)}x`,
      `${payload}.`,
      payload,
      'x',
      '%00',
    ]
    for (const token of changed) {
      const page = await show(`/l/${token}`)
      expect([token, page.status, page.text.includes('not valid'), page.radios]).toEqual([token, 404, true, []])
      const posted = await collect(
        new Request(`http://collector.example/l/${token}`, { method: 'POST', body: 'effort=1' }),
      )
      expect(posted.status).toBe(404)
      expect((await show(`/l/${token}.svg`)).status).toBe(404)
    }
    expect(await records()).toEqual([])
  })

  it('ends when it was told to', async () => {
    const { link, show, pass } = await open()
    const path = await link({ days: 1 })
    pass(dayMs - 1000)
    expect((await show(path)).status).toBe(200)
    pass(1000)
    const ended = await show(`${path}?lang=de`)
    expect([ended.status, ended.text.includes('abgelaufen')]).toEqual([410, true])
  })

  it('answers nothing to a scanner that follows everything but the button', async () => {
    const { link, show, collect, records } = await open()
    const path = await link({ subject: 'T-1', channel: 'email' })
    for (const value of ['1', '7', '9', 'x', ''])
      for (const method of ['GET', 'HEAD', 'OPTIONS'])
        await collect(new Request(`http://collector.example${path}?value=${value}`, { method }))
    await collect(new Request(`http://collector.example${path}?value=7`, { method: 'POST' }))
    expect(await records()).toEqual([])
    expect((await show(`${path}?value=6`)).chosen).toBe('6')
    expect((await show(`${path}?value=9`)).chosen).toBeUndefined()
  })

  it('commits what was chosen in a mail with one button', async () => {
    const { link, show, send, records } = await open()
    const page = await show(`${await link({ subject: 'T-1', channel: 'email' })}?value=6`)
    await send(page, { effort: page.chosen ?? '' })
    expect(await records()).toMatchObject([{ answers: { effort: 6 }, context: { channel: 'email' } }])
  })

  it('is a QR code as SVG and as PNG', async () => {
    const { link, collect, get } = await open()
    const path = await link({ subject: 'T-1', channel: 'qr' })
    const svg = await get(`${path}.svg`)
    expect(svg.headers.get('Content-Type')).toBe('image/svg+xml')
    expect(await svg.text()).toMatch(/^<\?xml[^>]*>\s*<svg[\s\S]*<\/svg>/)
    const png = await collect(new Request(`http://collector.example${path}.png`))
    expect(png.headers.get('Content-Type')).toBe('image/png')
    expect([...new Uint8Array(await png.arrayBuffer())].slice(0, 4)).toEqual([0x89, 0x50, 0x4e, 0x47])
  })

  it.each([
    [{ survey: 'nothing' }, 404, '`survey` must be one that'],
    [{ project: 'nowhere' }, 404, '`project` must be one the collector serves'],
    [{ subject: ' ' }, 400, '`subject`: must be 1 to 128 characters'],
    [{ channel: 'A b' }, 400, '`channel`: must be a word'],
    [{ days: 0 }, 400, '`days`: must be a whole number from 1 to 366'],
    [{ attributes: { plan: 'anna@shop.example' } }, 400, '`attributes.plan`: must be a number, a boolean, or a text'],
    [
      { attributes: { plan: '' } },
      400,
      '`attributes.plan`: must be a number, a boolean, or a text of 1 to 64 characters that identifies nobody, got ""',
    ],
    [{ attributes: { plan: 'pro\n' } }, 400, '`attributes.plan`: must be a number, a boolean, or a text of 1 to 64'],
    [{ attributes: { 'order.value': -1 } }, 400, 'attributes["order.value"] is -1'],
    [
      { attributes: { plan: 'pro', plam: 'pro' } },
      400,
      '`attributes.plam`: must be one that the project declares (plan, order.value, variant)',
    ],
    [{ locale: '!' }, 400, '`locale`: must be a language tag'],
    [{ value: 6 }, 400, '`value`: is no field'],
  ])('refuses %j', async (fields, status, message) => {
    const { ask } = await open()
    const refused = await ask('POST', '/v1/survey-links', { project: 'shop', survey: 'checkout', ...fields })
    expect([refused.status, refused.body.message]).toEqual([status, expect.stringContaining(message)])
  })

  it('is for tokens with the scope `publish`', async () => {
    const { ask } = await open()
    for (const scope of ['results', 'records', 'import', 'publish']) {
      const { token } = (
        await ask('POST', '/v1/tokens', { name: scope === 'results' ? 'reads' : scope, scopes: [scope] })
      ).body
      const wanted = { project: 'shop', survey: 'checkout' }
      const { status } = await ask('POST', '/v1/survey-links', wanted, { Authorization: `Bearer ${token}` })
      expect([scope, status]).toEqual([scope, scope === 'publish' ? 201 : 403])
    }
  })

  it('refuses a public address that is none, at the start', async () => {
    await expect(open({ publicAddress: 'ces.example.com' })).rejects.toThrow(
      '`publicAddress` must be an address such as',
    )
  })
})
