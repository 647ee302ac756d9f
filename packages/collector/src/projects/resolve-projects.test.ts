import { localeTags } from '@easekit/scales'
import { describe, expect, it } from 'vitest'
import type { ProjectList, ProjectOptions } from './project-options.js'
import { resolveProjects } from './resolve-projects.js'

const hook = { url: 'https://a.example', secret: `whsec_${'A'.repeat(32)}` }

describe('resolveProjects', () => {
  it('completes ids and options alike', () => {
    const plain = {
      name: undefined,
      isPaused: false,
      paused: new Set(),
      version: 0,
      floor: 5,
      demo: false,
      origins: undefined,
      closed: new Set(),
      webhook: undefined,
      mail: undefined,
      retentionDays: undefined,
      config: undefined,
      surveys: new Map(),
      reasons: new Map(),
      attributes: new Set(['variant']),
      segments: new Map([['language', new Set(localeTags)]]),
    }
    expect(resolveProjects(['shop']).get('shop')).toEqual({ id: 'shop', ...plain })
    expect(resolveProjects({ shop: { floor: undefined } }).get('shop')).toEqual({ id: 'shop', ...plain })
    const own = resolveProjects({
      demo: { demo: true, floor: 1, origins: ['https://a.example:8443'], closed: ['old'] },
    })
    expect(own.get('demo')).toEqual({
      ...plain,
      id: 'demo',
      floor: 1,
      demo: true,
      origins: new Set(['https://a.example:8443']),
      closed: new Set(['old']),
    })
  })

  it.each<[string, unknown, string]>([
    ['ces2', 80, '`projects.shop.alerts.targets.checkout` must be a number from 1 to 7, by mean, got 80'],
    ['csat5', 100.5, 'must be a number from 0 to 100, by csat-top2, got 100.5'],
    ['nps@1', -101, 'must be a number from -100 to 100, by nps, got -101'],
    ['ces2', { preset: 'top2of7', value: 101 }, 'from 0 to 100, by top2of7, got {"preset":"top2of7","value":101}'],
    ['mine', { preset: 'net5', value: 101 }, 'from -100 to 100, by net5, got {"preset":"net5","value":101}'],
    ['nps', { preset: 'top2of7', value: 70 }, 'must have a `preset` of nps, one of mean, nps, got {"preset":"top2of7"'],
  ])('refuses a target that an answer on %s cannot reach or miss: %j', (scale, checkout, message) => {
    const config = { surveys: [{ id: 'checkout', scale }] }
    const alerts = { dashboard: 'https://ces.example/dashboard', targets: { checkout } }
    expect(() => resolveProjects({ shop: { config, alerts } } as ProjectList)).toThrow(message)
  })

  it('takes a target of which it knows too little', () => {
    const config = { surveys: [{ id: 'checkout', scale: 'mine' }, { id: 'chat' }] }
    const targets = { checkout: 80, chat: { preset: 'mean', value: 9 }, other: 300 }
    const alerts = { dashboard: 'https://ces.example/dashboard', targets }
    expect(resolveProjects({ shop: { config, alerts } }).get('shop')?.alerts?.targets.size).toBe(3)
  })

  it.each<[unknown, string]>([
    [[], '`projects` must name at least one project, got none'],
    [{}, '`projects` must name at least one project, got none'],
    [undefined, '`projects` must name at least one project, got none'],
    [['a b'], '`projects` must be ids of 1–64 letters, digits, "_" and "-", got "a b"'],
    [[7], '`projects` must be ids of 1–64 letters, digits, "_" and "-", got 7'],
    [{ shop: 5 }, '`projects.shop` must be an object, got 5'],
    [{ shop: { floor: 2 } }, '`projects.shop.floor` must be an integer from 3 to 10, or 1 with `demo: true`, got 2'],
    [{ shop: { floor: 1 } }, '`projects.shop.floor` must be an integer from 3 to 10, or 1 with `demo: true`, got 1'],
    [{ shop: { floor: 11 } }, '`projects.shop.floor` must be an integer from 3 to 10, or 1 with `demo: true`, got 11'],
    [
      { shop: { floor: '5' } },
      '`projects.shop.floor` must be an integer from 3 to 10, or 1 with `demo: true`, got "5"',
    ],
    [{ shop: { demo: 1 } }, '`projects.shop.demo` must be true or false, got 1'],
    [
      { shop: { origins: ['https://a.example/'] } },
      '`projects.shop.origins` must be a list of origins such as "https://shop.example", got "https://a.example/"',
    ],
    [{ shop: { origins: ['capacitor://localhost/'] } }, 'must be a list of origins'],
    [{ shop: { origins: ['file:///'] } }, 'must be a list of origins'],
    [
      { shop: { retentionDays: 0 } },
      '`projects.shop.retentionDays` must be a whole number of days from 1 to 36500, got 0',
    ],
    [{ shop: { closed: 'old' } }, '`projects.shop.closed` must be a list of survey ids, got "old"'],
    // As addresses name a version: a survey of this name would never come, and what was to be closed would be counted.
    [{ shop: { closed: ['old@1'] } }, '`projects.shop.closed` must be a list of survey ids, got "old@1"'],
    [{ shop: { surveys: ['checkout@2'] } }, '`projects.shop.surveys` must be a list of survey ids, got "checkout@2"'],
    [
      { shop: { flor: 5 } },
      '`projects.shop.flor` is no option, expected floor, demo, origins, closed, surveys, attributes, segments, config, retentionDays, webhook, mail, alerts',
    ],
    [{ shop: { config: { survey: 1 } } }, '`projects.shop.config` must be { "surveys": [ … ] }, the path'],
    [{ shop: { config: '/nowhere/surveys.json' } }, 'got "/nowhere/surveys.json": Error: ENOENT'],
    [{ shop: { webhook: { url: 'ftp://a', secret: 'x' } } }, '`projects.shop.webhook` must be { "url": "https://…"'],
    [{ shop: { webhook: { url: 'https://a.example', secret: 'whsec_c2hvcnQ=' } } }, 'got something else'],
    [
      { shop: { mail: { smtp: 'smtps://user:password@host', from: 'Shop' } } },
      '`projects.shop.mail` must be { "smtp": "smtps://user:password@host", "from": "an address" }, got something else',
    ],
    [{ shop: { webhook: { ...hook, kinds: ['done'] } } }, 'kinds` must be a list of completed, erased, got ["done"]'],
    [{ shop: { webhook: { ...hook, kinds: [] } } }, '`projects.shop.webhook.kinds` must be a list of'],
    [
      { shop: { webhook: { ...hook, only: 'harder' } } },
      'only` must be a list of answered, commented, harder, got "harder"',
    ],
  ])('refuses %j', (projects, message) => {
    expect(() => resolveProjects(projects as Record<string, ProjectOptions>)).toThrow(message)
  })
})
