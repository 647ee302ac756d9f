import { describe, expect, it } from 'vitest'
import { asker } from '../../test/asker.js'
import { openKit } from '../../test/collector-kit.js'
import { openPages } from '../../test/page-reader.js'

const checkout = { id: 'checkout', scale: 'ces2', company: 'Acme', issue: 'order' }

const surveys = [
  checkout,
  { id: 'call', scale: 'ces2', company: 'Acme', contact: true },
  { id: 'short', scale: 'ease7', why: { ask: 'never' } },
  { id: 'nps', scale: 'nps' },
  { id: 'words', scale: 'open-required' },
  { id: 'several', scale: 'effort-dimensions' },
  { id: 'spring', scale: 'ces2', schedule: { from: '2026-04-01' } },
  { id: 'shut', scale: 'ces2' },
]

async function open(options: Parameters<typeof openKit>[0] = {}) {
  const config = { accent: '#0a7d4f', theme: 'dark', surveys }
  const kit = await openKit({ projects: { shop: { config, closed: ['shut'], attributes: ['kiosk'] } }, ...options })
  return { ...kit, ...openPages(kit), ask: asker(kit) }
}

describe('/s/:project/:survey', () => {
  it('asks without any script, in the language that is wanted, with native radios', async () => {
    const { show } = await open()
    const page = await show('/s/shop/checkout', { 'Accept-Language': 'fa-IR,fa;q=0.9,en;q=0.5' })
    expect(page.status).toBe(200)
    expect(page.text).toContain('<html lang="fa" dir="rtl">')
    expect(page.radios).toEqual(['1', '2', '3', '4', '5', '6', '7'])
    expect(page.text).not.toContain('<script')
    expect((await show('/s/shop/checkout?lang=de', { 'Accept-Language': 'fa' })).text).toContain(
      '<html lang="de" dir="ltr">',
    )
  })

  it('lets nothing be loaded, run or framed, and is small', async () => {
    const { show } = await open()
    const { headers, text } = await show('/s/shop/checkout')
    const policy = headers.get('Content-Security-Policy') ?? ''
    expect(policy).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/,
    )
    expect(headers.get('Referrer-Policy')).toBe('no-referrer')
    expect(text.length).toBeLessThan(8000)
    expect(text).not.toMatch(/https?:\/\//)
  })

  it('has the colours of the survey, corrected until they read', async () => {
    const { show } = await open()
    const { text } = await show('/s/shop/checkout')
    expect(text).toContain('color-scheme:dark')
    expect(text).toContain('--c:rgb(10 125 79)')
  })

  it('stores an answer as the popup does, asks why, and thanks', async () => {
    const { show, send, records, json } = await open()
    const question = await show('/s/shop/checkout')
    expect(await records()).toEqual([])
    const why = await send(question, { effort: '2' })
    expect(why.text).toContain('value="slow"')
    expect(await records()).toMatchObject([
      {
        survey: 'checkout@1',
        done: false,
        answers: { effort: 2 },
        context: {
          state: 'answered',
          scale: 'ces2@1',
          wording: 'order@1',
          locale: 'en',
          layout: 'horizontal',
          glyph: 'number',
          channel: 'link',
        },
      },
    ])
    const thanks = await send(why, { reason: 'slow', comment: 'Write to anna@shop.example' })
    expect(thanks.text).toContain('Thank you')
    const [record, ...others] = await records()
    expect(others).toEqual([])
    expect(record).toMatchObject({
      done: true,
      answers: { effort: 2, reasons: ['slow'], comment: 'Write to [email]' },
      context: { state: 'completed', tookMs: 0 },
    })
    expect(record?.context).not.toHaveProperty('sinceMs')
    expect((await json<{ counts: object }>('/v1/results?project=shop&survey=checkout')).counts).toMatchObject({
      answered: 1,
    })
  })

  it('counts once whatever is sent twice, reloaded or changed on the way back', async () => {
    const { show, send, records } = await open()
    const question = await show('/s/shop/checkout')
    const why = await send(question, { effort: '2' })
    await send(question, { effort: '2' })
    const changed = await send(question, { effort: '6' })
    await Promise.all([send(changed, { comment: 'quick' }), send(changed, { comment: 'quick' })])
    await send(changed, { comment: 'quick' })
    await send(why, { skip: 'yes' })
    const all = await records()
    expect(all).toHaveLength(1)
    expect(all[0]).toMatchObject({ done: true })
  })

  it('gives everybody who comes a response of their own', async () => {
    const { show, send, records } = await open()
    await send(await show('/s/shop/short'), { effort: '7' })
    await send(await show('/s/shop/short'), { effort: '1' })
    expect((await records()).map(({ answers }) => answers.effort).sort()).toEqual([1, 7])
  })

  it('takes a call-back only where it is offered and agreed to', async () => {
    const { show, send, json } = await open()
    for (const fields of [{ to: 'anna@shop.example' }, { to: 'anna@shop.example', consent: 'yes' }])
      await send(await send(await show('/s/shop/call'), { effort: '1' }), fields)
    const happy = await send(await show('/s/shop/call'), { effort: '7' })
    await send(happy, { to: 'bob@shop.example', consent: 'yes' })
    const { contacts } = await json<{ contacts: { to: string; consent: string }[] }>('/v1/contacts?project=shop')
    expect(contacts.map(({ to }) => to)).toEqual(['anna@shop.example'])
    expect(contacts[0]?.consent).toContain('Acme')
  })

  it('asks once more, with what was chosen, where something is missing', async () => {
    const { show, send, records } = await open()
    for (const effort of ['', '0', '8', '1.5', 'x']) {
      const again = await send(await show('/s/shop/checkout'), effort === '' ? {} : { effort })
      expect([effort, again.status]).toEqual([effort, 422])
      expect(again.text).toContain('role="alert"')
    }
    const several = await send(await show('/s/shop/several'), { 'effort.time': '4' })
    expect(several.status).toBe(422)
    expect(several.text).toMatch(/name="effort.time" value="4"[^>]* checked/)
    expect((await send(await show('/s/shop/words'), { comment: '  ' })).status).toBe(422)
    expect(await records()).toEqual([])
  })

  it('asks in free text', async () => {
    const { show, send, records } = await open()
    expect((await send(await show('/s/shop/words'), { comment: 'Fewer\r\nfields' })).text).toContain('Thank you')
    expect(await records()).toMatchObject([{ done: true, answers: { comment: 'Fewer\nfields' } }])
  })

  it('cuts nothing of a free text that its field has let become so long', async () => {
    const { show, send, records } = await open()
    const page = await show('/s/shop/words')
    const [, longest] = /maxlength="(\d+)"/.exec(page.text) ?? []
    const comment = 'a'.repeat(Number(longest))
    await send(page, { comment })
    expect(await records()).toMatchObject([{ answers: { comment } }])
  })

  it('rates several things, and what was rated', async () => {
    const { show, send, records } = await open()
    const page = await show('/s/shop/several')
    const names = [...new Set([...page.text.matchAll(/name="(effort\.[\w-]+)"/g)].map(([, name = '']) => name))]
    await send(await send(page, Object.fromEntries(names.map((name) => [name, '3']))), { skip: 'yes' })
    const [record] = await records()
    expect(record?.answers).toEqual(Object.fromEntries(names.map((name) => [name, 3])))
  })

  it('says that eleven points stand in two rows', async () => {
    const { show, send, records } = await open()
    await send(await show('/s/shop/nps'), { effort: '9' })
    expect((await records())[0]?.context.layout).toBe('wrapped')
  })

  it.each([
    ['/s/shop/nothing', 404, 'no survey'],
    ['/s/nowhere/checkout', 404, 'no survey'],
    ['/s/shop/spring', 200, 'not taking answers'],
    ['/s/shop/shut', 200, 'not taking answers'],
  ])('says so where nobody is asked: %s', async (path, status, text) => {
    const { show } = await open()
    const page = await show(path)
    expect([page.status, page.text.includes(text), page.radios]).toEqual([status, true, []])
  })

  it('says so while the survey is paused, and takes the answer of whoever has the question before them', async () => {
    const { show, send, ask, records } = await open()
    const question = await show('/s/shop/checkout')
    await ask('PUT', '/v1/pauses?project=shop&survey=checkout')
    expect((await show('/s/shop/checkout?lang=de')).text).toContain('nimmt zurzeit keine Antworten an')
    await send(question, { effort: '5' })
    expect(await records()).toHaveLength(1)
  })

  it('asks the question of now where another one was asked before', async () => {
    const { show, send, ask, records } = await open()
    const question = await show('/s/shop/checkout')
    await ask('PUT', '/v1/definitions?project=shop', { surveys: [{ ...checkout, scale: 'ces1' }] }, { 'If-Match': '*' })
    const now = await send(question, { effort: '6' })
    expect([now.status, now.radios.length]).toEqual([200, 5])
    expect(await records()).toEqual([])
    await send(now, { effort: '4' })
    expect((await records())[0]?.context.scale).toBe('ces1@1')
  })

  it('takes no form that it has not made, nor one of another survey', async () => {
    const { show, send, post, records } = await open()
    const question = await show('/s/shop/checkout')
    const other = await show('/s/shop/nps')
    const [text = '', signature = ''] = question.state.split('.')
    const forged = Buffer.from(JSON.stringify({ ...JSON.parse(`${Buffer.from(text, 'base64url')}`), subject: 'T-1' }))
    for (const state of ['', 'x', `${text}.`, `${forged.toString('base64url')}.${signature}`, other.state]) {
      const refused = await send({ ...question, state }, { effort: '6' })
      expect([refused.status, refused.text.includes('not valid')]).toEqual([400, true])
    }
    expect(await records()).toEqual([])
    expect((await post('{}')).status).toBe(400)
  })

  it('keeps what was written where it cannot be stored, and stores it at the next try', async () => {
    const { show, send, records, store } = await open()
    const why = await send(await show('/s/shop/checkout'), { effort: '2' })
    const { write } = store
    Object.assign(store, { write: () => Promise.reject(new Error('disk full')) })
    const again = await send(why, { reason: 'slow', comment: 'too many <fields>' })
    expect(again.status).toBe(503)
    expect(again.text).toContain('too many &lt;fields&gt;</textarea>')
    expect(again.text).toMatch(/value="slow" checked/)
    Object.assign(store, { write })
    await send(again, { reason: 'slow', comment: 'too many fields' })
    expect((await records())[0]).toMatchObject({ done: true, answers: { comment: 'too many fields' } })
  })

  it('begins anew for the next person in a kiosk, and counts its device', async () => {
    const { show, send, records } = await open()
    const path = '/s/shop/checkout?kiosk=door-2&lang=de'
    const question = await show(path)
    expect(question.text).toContain('<meta http-equiv="refresh" content="120;url=?kiosk=door-2&amp;lang=de">')
    const why = await send(question, { effort: '2' })
    expect(why.text).toContain('content="120;url=?kiosk=door-2&amp;lang=de"')
    expect((await send(why, { skip: 'yes' })).text).toContain('content="8;url=?kiosk=door-2&amp;lang=de"')
    await send(await show('/s/shop/checkout?kiosk'), { effort: '6' })
    await send(await show('/s/shop/checkout?kiosk=a%20b'), { effort: '6' })
    const all = await records()
    expect(all.map(({ context }) => context.attributes?.kiosk).sort()).toEqual(['door-2', undefined, undefined])
    for (const { context } of all) {
      expect(context.channel).toBe('kiosk')
      expect(context).not.toHaveProperty('tookMs')
    }
    expect((await show('/s/shop/checkout')).text).not.toContain('http-equiv')
  })

  it('holds to the limit of an address', async () => {
    const { show, collect, store } = await open({ addressLimit: { perSecond: 1, burst: 1 } })
    const { send } = openPages({ collect: (request) => collect(request, { address: '192.0.2.7' }), store })
    const pages = await Promise.all([show('/s/shop/short'), show('/s/shop/short')])
    const statuses: number[] = []
    for (const page of pages) statuses.push((await send(page, { effort: '4' })).status)
    expect(statuses).toEqual([200, 503])
  })
})
