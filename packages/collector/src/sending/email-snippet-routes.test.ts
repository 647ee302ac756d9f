import { localeTags } from '@easekit/scales'
import { describe, expect, it } from 'vitest'
import { asker } from '../../test/asker.js'
import { openKit } from '../../test/collector-kit.js'
import { openPages } from '../../test/page-reader.js'

const config = {
  accent: '#ffd600',
  surveys: [
    { id: 'checkout', scale: 'ces2', company: 'A & B "<Co>"', issue: 'order' },
    { id: 'list', scale: 'ease7', layout: 'vertical' },
    { id: 'yes', scale: 'binary' },
    { id: 'nps', scale: 'nps' },
    { id: 'words', scale: 'open' },
    { id: 'several', scale: 'effort-dimensions' },
  ],
}

async function open() {
  const kit = await openKit({
    projects: { shop: { config, attributes: ['plan'] } },
    publicAddress: 'https://ces.example.com',
  })
  const ask = asker(kit)
  const snippet = async (query: string) => (await ask('GET', `/v1/email-snippet?project=shop&${query}`)).body
  return { ...kit, ...openPages(kit), ask, snippet }
}

const linksOf = (html: string): readonly string[] => [...html.matchAll(/href="([^"]+)"/g)].map(([, href = '']) => href)

describe('/v1/email-snippet', () => {
  it('is what mail programs keep: tables with inline styles, and nothing that is fetched or run', async () => {
    const { snippet } = await open()
    const { html, text } = await snippet('survey=checkout&subject=T-1')
    expect(html).not.toMatch(/<(script|form|input|img|style|link|div)\b|class=|url\(|position:|flex|grid/)
    const tags = [...html.matchAll(/<(\w+)/g)].map(([, tag]) => tag)
    expect([...new Set(tags)].sort()).toEqual(['a', 'table', 'td', 'tr'])
    expect(html).toContain('A &amp; B &quot;&lt;Co&gt;&quot;')
    expect(text).toContain('A & B "<Co>"')
    expect(html.length).toBeLessThan(10_000)
  })

  it('leads from every point to the page with that point chosen', async () => {
    const { snippet, show, send, records } = await open()
    const { html, text } = await snippet('survey=checkout&subject=T-1&locale=fa')
    const links = linksOf(html)
    expect(links).toHaveLength(7)
    for (const link of links) {
      expect(text).toContain(link)
      expect(link).toMatch(/^https:\/\/ces\.example\.com\/l\//)
    }
    const page = await show((links[4] ?? '').replace('https://ces.example.com', ''))
    expect(page.chosen).toBe('5')
    expect(await records()).toEqual([])
    await send(page, { effort: '5' })
    expect(await records()).toMatchObject([{ context: { channel: 'email', subject: 'T-1', locale: 'fa' } }])
  })

  it.each([
    ['list', 7, 'Very easy'],
    ['yes', 2, 'Yes'],
    ['nps', 11, '10'],
    ['words', 1, 'Answer the question'],
    ['several', 1, 'Answer the question'],
  ])('asks %s as it can be asked in a mail', async (survey, count, face) => {
    const { snippet } = await open()
    const { html } = await snippet(`survey=${survey}`)
    expect([linksOf(html).length, html.includes(`>${face}</a>`)]).toEqual([count, true])
  })

  it.each(localeTags)('speaks %s in its direction', async (tag) => {
    const { snippet } = await open()
    const { html, subject } = await snippet(`survey=checkout&locale=${tag}`)
    const dir = ['ar', 'fa', 'he'].includes(tag) ? 'rtl' : 'ltr'
    expect(html).toContain(`lang="${tag}" dir="${dir}"`)
    expect(subject).not.toBe('')
    if (tag !== 'en') expect(subject).not.toBe('One question for you')
  })

  it('reads in dark mails: buttons have ground and text, texts have neither', async () => {
    const { snippet } = await open()
    const { html } = await snippet('survey=checkout')
    expect(html).toContain('bgcolor="#ffd600"')
    expect(html).toContain('color:#000000')
    expect(html).not.toMatch(/<td[^>]*[^-]color:/)
  })

  it('takes attributes by POST, and is for tokens with the scope `publish`', async () => {
    const { ask } = await open()
    const body = { project: 'shop', survey: 'checkout', attributes: { plan: 'pro' } }
    expect((await ask('POST', '/v1/email-snippet', body)).status).toBe(200)
    const { token } = (await ask('POST', '/v1/tokens', { name: 'reader', scopes: ['records'] })).body
    const headers = { Authorization: `Bearer ${token}` }
    expect((await ask('GET', '/v1/email-snippet?project=shop&survey=checkout', undefined, headers)).status).toBe(403)
  })

  it.each([
    ['survey=nothing', 404, '`survey` must be one that'],
    ['survey=checkout&days=400', 400, '`days` must be 1 to 366, got "400"'],
    ['survey=checkout&lang=de', 400, '`lang` is not a parameter'],
  ])('refuses %s', async (query, status, message) => {
    const { ask } = await open()
    const refused = await ask('GET', `/v1/email-snippet?project=shop&${query}`)
    expect([refused.status, refused.body.message]).toEqual([status, expect.stringContaining(message)])
  })
})
