import { describe, expect, it } from 'vitest'
import { dayMs, hard, monday, openShop, slack, usual, usualWeeks, week } from '../../test/alert-shop.js'
import { startMailServer } from '../../test/mail-server.js'

const hourMs = 3_600_000
const password = 'a-password-of-the-mail-server'
const from = 'easekit@shop.example'
const open = { state: 'completed', scale: 'open@1', locale: 'en' }
const to = ['owner@shop.example', 'team@shop.example']

describe('the digest of a week', () => {
  it('comes once at the hour of its time zone, whatever the clock does, and not for the week before the first', async () => {
    // Berlin changes to summer time on 29 March 2026: eight o'clock is seven in UTC before, and six after.
    const alerts = { kinds: [], timeZone: 'Europe/Berlin', digest: { weekday: 'monday', hour: 8 } } as const
    const shop = await openShop({ alerts })
    expect(await shop.look(monday + 6 * hourMs)).toEqual([])
    const due = [monday + 7 * dayMs + 4 * hourMs, monday + 14 * dayMs + 4 * hourMs, monday + 21 * dayMs + 3 * hourMs]
    for (const time of due) {
      expect(await shop.look(time - 60_000)).toEqual([])
      expect(await shop.look(time, 3)).toEqual(['shop: the week'])
      expect(await shop.look(time + dayMs)).toEqual([])
    }
  })

  it('is made up for after a day without a collector, and left out after a week', async () => {
    const shop = await openShop({ alerts: { kinds: [], digest: {} } })
    await shop.look(monday)
    expect(await shop.look(week(1, 1))).toEqual(['shop: the week'])
    expect(await shop.look(week(2, 5))).toEqual([])
  })

  it('holds figures as readers of results may see them, what changed, the target, and what goes on', async () => {
    const many = [...usual, ...usual, ...usual]
    const shop = await openShop({ alerts: { targets: { checkout: 6.5 }, digest: {} } })
    await usualWeeks(shop, 3, many)
    await shop.look(monday)
    await shop.answer(week(0, 2), [...many.map((value) => value - 2)])
    await shop.answer(week(0, 6) + 12 * hourMs, [1, 1])
    const told = await shop.look(week(1) + 6 * hourMs)
    expect(told).toContain('shop: the week')
    const digest = shop.posts.find(({ body }) => JSON.parse(body).text === 'shop: the week')
    const blocks: { text: { text: string } }[] = JSON.parse(digest?.body ?? '{}').blocks
    const text = blocks.map((block) => block.text.text).join('\n')
    expect(text).toMatch(/March 9\s–\s15, 2026/)
    expect(text).toContain('checkout: answers: 36; shown: 36')
    expect(text).toMatch(/Mean 3\.75 \(1 to 7, larger means easier\).*; -2 against the week before: harder/)
    expect(text).toContain('target 6.5 missed')
    expect(text).toContain('• checkout: target missed')
    expect(text).toContain('project=shop&amp;range=custom&amp;from=2026-03-09&amp;to=2026-03-15')
  })

  it('counts the texts that answer an open question', async () => {
    const shop = await openShop({ alerts: { kinds: [], digest: {} } })
    await shop.look(monday)
    await shop.answer(week(0, 2), usual, { survey: 'idea@1', answers: { comment: 'Fewer steps' }, context: open })
    expect(await shop.look(week(1) + 6 * hourMs)).toEqual(['shop: the week'])
    expect(shop.posts[0]?.body).toContain('idea: answers: 12; shown: 12')
    expect(shop.posts[0]?.body).not.toContain('nothing to show')
  })

  it('is never sent where it is switched off', async () => {
    const shop = await openShop({ alerts: { kinds: [], digest: false } })
    for (const weeks of [0, 1, 2]) expect(await shop.look(week(weeks) + 8 * hourMs)).toEqual([])
  })
})

describe('an alert by e-mail', () => {
  it('goes to every recipient, in words and with the link, beside the webhook', async () => {
    const server = await startMailServer(password)
    const shop = await openShop({ alerts: { webhook: slack, email: { smtp: server.smtp, from, to } } })
    await usualWeeks(shop, 10)
    await shop.answer(week(0, 2), hard)
    expect(await shop.look(week(0, 3), 2)).toEqual(['checkout: harder than usual'])
    expect(server.mails).toHaveLength(1)
    const [mail] = server.mails
    expect(mail).toMatchObject({ from, to })
    expect(mail?.headers).toMatch(/^Subject: checkout: harder than usual$/m)
    expect(mail?.headers).toMatch(/^Auto-Submitted: auto-generated$/m)
    expect(mail?.body).toContain('Mean 2.75')
    expect(mail?.body).toContain('https://ces.example/dashboard?project=shop&survey=checkout&range=custom')
  })

  it('is sent again when the server refuses it for now, under the same id', async () => {
    const server = await startMailServer(password)
    server.refuse(1)
    const shop = await openShop({ alerts: { webhook: undefined, email: { smtp: server.smtp, from, to } } })
    await usualWeeks(shop, 10)
    await shop.answer(week(0, 2), hard)
    await shop.look(week(0, 3))
    expect(server.mails).toHaveLength(0)
    await shop.look(week(0, 3) + 60_000, 2)
    await shop.look(week(0, 3) + 600_000, 2)
    expect(server.mails).toHaveLength(1)
  })

  it('is written from right to left in Persian', async () => {
    const server = await startMailServer(password)
    const shop = await openShop({ alerts: { language: 'fa', email: { smtp: server.smtp, from, to } } })
    await usualWeeks(shop, 10)
    await shop.answer(week(0, 2), hard)
    await shop.look(week(0, 3))
    expect(server.mails[0]?.body).toContain('<html lang="fa" dir="rtl">')
    expect(server.mails[0]?.body).toContain('دشوارتر از معمول')
  })

  it('tells the log why it failed, and nothing of the password', async () => {
    const server = await startMailServer(password)
    const lines: string[] = []
    const write = (fields: object, message: string): void => {
      lines.push(`${JSON.stringify(fields)} ${message}`)
    }
    const log = { debug: write, info: write, warn: write, error: write }
    const wrong = server.smtp.replace(password, 'another-password')
    const shop = await openShop({ alerts: { webhook: undefined, email: { smtp: wrong, from, to } }, log })
    await usualWeeks(shop, 10)
    await shop.answer(week(0, 2), hard)
    await shop.look(week(0, 3))
    expect(lines.join('\n')).toContain('mail: 535')
    expect(lines.join('\n')).not.toContain('password')
  })
})
