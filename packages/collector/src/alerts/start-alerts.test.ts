import { Webhook } from 'standardwebhooks'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import {
  dashboard,
  hard,
  monday,
  openShop,
  type Shop,
  secret,
  slack,
  usual,
  usualWeeks,
  week,
} from '../../test/alert-shop.js'
import { record } from '../../test/collector-kit.js'
import type { AlertOptions } from '../projects/alert-options.js'
import { resolveProjects } from '../projects/resolve-projects.js'
import { startAlerts } from './start-alerts.js'

describe.each(['results', 'records'] as const)('alerts of what readers of %s may see', (reads) => {
  it('tell once that a week lies outside its limits, and once that it is over', async () => {
    const shop = await openShop({ alerts: { reads } })
    await usualWeeks(shop, 10)
    expect(await shop.look(week(0))).toEqual([])
    await shop.answer(week(0, 2), hard)
    expect(await shop.look(week(0, 3), 3)).toEqual(['checkout: harder than usual'])
    for (const days of [4, 5, 6, 7, 8]) expect(await shop.look(week(0, days), 2)).toEqual([])
    await shop.answer(week(1, 2), usual)
    expect(await shop.look(week(1, 3))).toEqual([])
    expect(await shop.look(week(2), 3)).toEqual(['checkout: as usual again'])
    await shop.answer(week(2, 2), usual)
    for (const days of [0.1, 3, 7]) expect(await shop.look(week(2, days))).toEqual([])
  })

  it('tell of nothing where a single answer is odd', async () => {
    const shop = await openShop({ alerts: { reads, kinds: ['control'] } })
    await usualWeeks(shop, 10)
    await shop.answer(week(0, 2), [1])
    for (const days of [3, 7, 14, 28]) expect(await shop.look(week(0, days))).toEqual([])
  })

  it('tell that answers stop coming, and that they come again', async () => {
    const shop = await openShop({ alerts: { reads, kinds: ['volume'] } })
    const many = [...usual, ...usual, ...usual]
    await usualWeeks(shop, 10, many)
    expect(await shop.look(week(0, 3))).toEqual(['checkout: answers stop coming'])
    for (const days of [7, 14, 70]) expect(await shop.look(week(0, days))).toEqual([])
    await shop.answer(week(11, 2), many)
    expect(await shop.look(week(11, 3))).toEqual(['checkout: answers come again'])
    expect(await shop.look(week(11, 4))).toEqual([])
  })

  it('tell that a target is missed for sure, not that it may be', async () => {
    const shop = await openShop({ alerts: { reads, kinds: ['target'], targets: { checkout: 5.8 } } })
    await usualWeeks(shop, 4)
    expect(await shop.look(week(0))).toEqual([])
    await shop.answer(week(0, 2), hard)
    expect(await shop.look(week(0, 3))).toEqual(['checkout: target missed'])
    for (let weeks = 1; weeks < 4; weeks++) await shop.answer(week(weeks, 2), Array(24).fill(7))
    expect(await shop.look(week(3, 3))).toEqual(['checkout: target reached again'])
  })
})

describe('an alert', () => {
  const tell = async (language: AlertOptions['language'], reads: AlertOptions['reads'] = 'results') => {
    const shop = await openShop({ alerts: { language, reads } })
    await usualWeeks(shop, 10)
    await shop.answer(week(0, 2), hard)
    await shop.look(week(0, 3))
    const { text, blocks } = JSON.parse(shop.posts[0]?.body ?? '{}')
    const lines: string[] = blocks.map((block: { text: { text: string } }) => block.text.text)
    return { shop, text, lines }
  }

  it('links to the view that shows it, and says how many, how sure and what is usual', async () => {
    const { lines } = await tell('en')
    const [title, facts, link] = lines
    expect(title).toBe('*checkout: harder than usual*')
    expect(facts?.split('\n')).toEqual([
      'March 11, 2026: Mean 2.75 (1 to 7, larger means easier); 95% interval 2.08 to 3.77; answers: 12; language English',
      expect.stringMatching(/^Going by the weeks before, it should lie between 4\.\d+ and 6\.\d+\.$/),
      'Days are UTC.',
      'Published answers only, by the day of their publication.',
    ])
    const view = 'project=shop&amp;survey=checkout&amp;range=custom&amp;from=2026-03-11&amp;to=2026-03-11'
    expect(link).toBe(`<https://ces.example/dashboard?${view}|See it in the dashboard>`)
  })

  it.each([
    ['ru', 'checkout: труднее, чем обычно', 'ответов: 12'],
    ['fa', '\u2068checkout\u2069: دشوارتر از معمول', 'پاسخ‌ها: ۱۲'],
    ['de', 'checkout: schwieriger als sonst', 'Antworten: 12'],
  ] as const)('is told in the language %s of its project', async (language, title, answers) => {
    const { text, lines } = await tell(language)
    expect(text).toBe(title)
    expect(lines.join('\n')).toContain(answers)
  })

  it('is listed, of live figures to readers of records only', async () => {
    for (const [reads, seen] of [
      ['results', 1],
      ['records', 0],
    ] as const) {
      const { shop } = await tell('en', reads)
      const list = '/v1/alerts?project=shop'
      const all = await shop.json<{ alerts: { kind: string; closedAt: string | null }[] }>(list)
      expect(all.alerts).toMatchObject([{ kind: 'control', survey: 'checkout', change: 'harder', closedAt: null }])
      expect((await shop.read<{ alerts: unknown[] }>(list)).alerts).toHaveLength(seen)
    }
  })

  it('is about the surveys that are declared and open, whatever others a stranger makes up', async () => {
    const shop = await openShop({
      alerts: { reads: 'records' },
      project: { surveys: ['checkout', 'old'], closed: ['old'] },
    })
    for (const survey of ['made-up@1', 'old@1'])
      for (let ago = 10; ago >= 1; ago--) await shop.answer(week(-ago, 2), usual, { survey })
    await shop.answer(week(0, 2), hard, { survey: 'made-up@1' })
    expect(await shop.look(week(0, 3))).toEqual([])
  })

  it('calls nobody and hides nothing by the name of a survey', async () => {
    const shop = await openShop({ alerts: { reads: 'records' } })
    const survey = '<!channel>&\u202eabc@1'
    for (let ago = 10; ago >= 1; ago--) await shop.answer(week(-ago, 2), usual, { survey })
    await shop.answer(week(0, 2), hard, { survey })
    expect(await shop.look(week(0, 3))).toEqual(['&lt;!channel&gt;&amp;abc: harder than usual'])
    expect(shop.posts[0]?.body).not.toMatch(/<!|\u202e/)
  })

  it('ends without a word when nobody watches its survey any more', async () => {
    const shop = await openShop({ alerts: { reads: 'records', targets: { checkout: 7 } } })
    await usualWeeks(shop, 4)
    expect(await shop.look(week(0))).toEqual(['checkout: target missed'])
    const closed = { shop: { closed: ['checkout'], alerts: { dashboard, webhook: slack } } }
    const stop = startAlerts({ store: shop.store, projects: resolveProjects(closed), now: () => week(0, 1) })
    await stop()
    const { alerts } = await shop.json<{ alerts: { closedAt: string | null }[] }>('/v1/alerts?project=shop')
    expect(alerts).toMatchObject([{ closedAt: '2026-03-10T03:00:00.000Z' }])
    expect(await shop.look(week(0, 1.1))).toEqual([])
  })

  it('says nothing of a survey that was paused, and of a project that was deleted', async () => {
    for (const state of [{ paused: new Set(['checkout']) }, { isPaused: true }, undefined]) {
      const shop = await openShop({ alerts: { reads: 'records' } })
      await usualWeeks(shop, 10, [...usual, ...usual, ...usual])
      const posted: unknown[] = []
      const projects = new Map(resolveProjects(shop.projects))
      const stop = startAlerts({
        store: shop.store,
        projects,
        // Somebody decides so before it looks.
        refresh: async () => {
          const found = projects.get('shop')
          if (state && found) projects.set('shop', { ...found, ...state })
          else projects.delete('shop')
        },
        fetch: async (_, init) => {
          posted.push(init?.body)
          return new Response()
        },
        now: () => week(0, 3),
      })
      await stop()
      expect(await shop.store.openAlerts('shop')).toEqual([])
      expect(posted).toEqual([])
    }
  })

  it('is an event for programs: signed, and the same on every try', async () => {
    const shop = await openShop({ alerts: { webhook: { url: 'https://hooks.example/easekit', secret } } })
    await usualWeeks(shop, 10)
    await shop.answer(week(0, 2), hard)
    shop.statuses.push(500)
    expect(await shop.look(week(0, 3))).toEqual(['alert.opened'])
    expect(await shop.look(week(0, 3) + 60_000)).toEqual(['alert.opened'])
    const [first, second] = shop.posts
    expect(first?.headers['webhook-id']).toBe(second?.headers['webhook-id'])
    vi.useFakeTimers({ now: week(0, 3), toFake: ['Date'] })
    onTestFinished(() => {
      vi.useRealTimers()
    })
    const verified = new Webhook(secret).verify(second?.body ?? '', second?.headers ?? {})
    expect(verified).toMatchObject({
      type: 'alert.opened',
      data: { project: 'shop', title: 'checkout: harder than usual', facts: { kind: 'control', change: 'harder' } },
    })
    expect(await shop.look(week(0, 3) + 120_000)).toEqual([])
  })
})

describe('an unknown project', () => {
  const nameIt = async ({ post }: Shop, project: string, times: number): Promise<void> => {
    for (let i = 0; i < times; i++) await post(record({ project, id: `x${i}` }))
  }

  it('is told of once, by name to those who read records, and over after a week of quiet', async () => {
    const shop = await openShop({ alerts: { reads: 'records' } })
    await nameIt(shop, 'shpo', 4)
    expect(await shop.look(monday)).toEqual([])
    await nameIt(shop, 'shpo', 1)
    expect(await shop.look(monday + 1000, 2)).toEqual(['Pages name a project that the collector does not know'])
    expect(shop.posts[0]?.body).toContain('shpo')
    await nameIt(shop, 'another', 20)
    expect(await shop.look(monday + 2000)).toEqual([])
    expect(await shop.look(week(1, 2))).toEqual(['No page names an unknown project any more'])
  })

  it('is told of without what strangers have made up where readers see published figures only', async () => {
    const shop = await openShop()
    await nameIt(shop, 'shpo', 5)
    expect(await shop.look(monday)).toHaveLength(1)
    expect(shop.posts[0]?.body).not.toContain('shpo')
  })

  it('is nothing to a project that shares its collector, unless it asks', async () => {
    for (const [kinds, told] of [
      [undefined, 0],
      [['unknown'], 1],
    ] as const) {
      const shop = await openShop({ alerts: { kinds }, others: ['other'] })
      await nameIt(shop, 'shpo', 5)
      expect(await shop.look(monday)).toHaveLength(told)
    }
  })
})

describe('a target of a survey that nobody declares', () => {
  it('is told to the log when the collector starts, with those that are declared', async () => {
    const lines: string[] = []
    const write = (fields: object, message: string): void => {
      lines.push(`${JSON.stringify(fields)} ${message}`)
    }
    const log = { debug: write, info: write, warn: write, error: write }
    const targets = { checkout: 5, chekout: 5 }
    const shop = await openShop({ project: { surveys: ['checkout', 'chat'] }, alerts: { targets }, log })
    await shop.look(week(0, 3))
    expect(new Set(lines)).toEqual(
      new Set([
        '{"project":"shop","survey":"chekout","expected":["checkout","chat"]} `alerts.targets` names a survey that is not declared: nobody is told of it',
      ]),
    )
    const unbound = await openShop({ alerts: { targets }, log })
    lines.length = 0
    await unbound.look(week(0, 3))
    expect(lines).toEqual([])
  })
})

describe('GET /v1/targets', () => {
  it('says where each survey stands, of published figures to readers of results', async () => {
    const targets = { checkout: 7, chat: { preset: 'top2of7', value: 60 } }
    const shop = await openShop({ alerts: { targets } })
    await usualWeeks(shop, 3)
    for (const weeks of [-3, -2, -1]) await shop.answer(week(weeks, 2), usual, { survey: 'chat@1' })
    await shop.answer(monday, [1, 1])
    const path = '/v1/targets?project=shop'
    expect(await shop.read(path)).toMatchObject({
      targets: [
        { survey: 'checkout', standing: 'missed', target: 7, figure: { count: 36, preset: 'mean' } },
        { survey: 'chat', standing: 'unsure', target: 60, figure: { count: 36, preset: 'top2of7' } },
      ],
    })
    expect((await shop.get(path, { Authorization: 'Bearer nothing-of-the-kind' })).status).toBe(401)
  })

  it('names the unit of a target that nothing can be held to yet, as far as anybody can know', async () => {
    const declared = { surveys: [{ id: 'checkout', scale: 'nps' }] }
    const targets = { checkout: 30, chat: { preset: 'top2of7', value: 60 }, unheard: 5 }
    const shop = await openShop({ project: { config: declared }, alerts: { targets } })
    expect(await shop.read('/v1/targets?project=shop')).toEqual({
      targets: [
        { survey: 'checkout', standing: 'unsure', target: 30, unit: 'net-points' },
        { survey: 'chat', standing: 'unsure', target: 60, unit: 'percent' },
        { survey: 'unheard', standing: 'unsure', target: 5 },
      ],
    })
  })
})
