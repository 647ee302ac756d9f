import { describe, expect, it } from 'vitest'
import { resolveAlerts } from './resolve-alerts.js'

const dashboard = 'https://ces.example/dashboard'
const secret = `whsec_${'A'.repeat(32)}`
const smtp = 'smtps://user:hidden@mail.example'
const mail = { smtp, from: 'a@shop.example', to: ['b@shop.example'] }

describe('resolveAlerts', () => {
  it('completes what is left out', () => {
    expect(resolveAlerts('shop', undefined)).toBeUndefined()
    expect(resolveAlerts('shop', { dashboard })).toEqual({
      dashboard,
      language: 'en',
      timeZone: 'UTC',
      reads: 'results',
      targets: new Map(),
      digest: { weekday: 'monday', hour: 8 },
    })
    const targets = { checkout: 5.5, chat: { preset: 'top2of7', value: 70 } }
    expect(resolveAlerts('shop', { dashboard, targets, digest: false, email: mail })).toMatchObject({
      targets: new Map([
        ['checkout', { value: 5.5 }],
        ['chat', { preset: 'top2of7', value: 70 }],
      ]),
      digest: undefined,
      email: mail,
    })
    expect(resolveAlerts('shop', { dashboard, digest: { hour: 0 } })?.digest).toEqual({ weekday: 'monday', hour: 0 })
    for (const webhook of [
      { url: 'https://hooks.example', secret },
      { url: 'https://hooks.example', shape: 'slack' },
    ])
      expect(resolveAlerts('shop', { dashboard, webhook })?.webhook).toMatchObject(webhook)
  })

  it.each<[unknown, string]>([
    [5, '`projects.shop.alerts` must be an object, got 5'],
    [{}, '`projects.shop.alerts.dashboard` must be the address of the dashboard'],
    [{ dashboard: 'ces.example' }, 'got "ces.example"'],
    [{ dashboard, language: 'fr' }, '`projects.shop.alerts.language` must be one of en, ru, fa, de, got "fr"'],
    [{ dashboard, timeZone: 'Berlin' }, '`projects.shop.alerts.timeZone` must be an IANA time zone such as'],
    [{ dashboard, reads: 'all' }, '`projects.shop.alerts.reads` must be "results" or "records", got "all"'],
    [{ dashboard, kinds: ['single'] }, 'must be a list of control, target, volume, unknown, got ["single"]'],
    [{ dashboard, targets: { 'checkout@2': 5 } }, 'must be an object from survey ids to numbers'],
    [{ dashboard, targets: { checkout: '5' } }, 'must be an object from survey ids to numbers'],
    [{ dashboard, targets: { checkout: { preset: 'top4of7', value: 5 } } }, '"preset": one of mean,'],
    [{ dashboard, digest: { hour: 24 } }, '"hour": 0 to 23 }, or false, got {"hour":24}'],
    [{ dashboard, digest: { weekday: 'today' } }, '`projects.shop.alerts.digest` must be { "weekday": one of monday'],
    [{ dashboard, webhook: { url: 'https://hooks.example' } }, '`projects.shop.alerts.webhook` must be { "url"'],
    [{ dashboard, email: { ...mail, to: [] } }, '`projects.shop.alerts.email` must be { "smtp"'],
    [{ dashboard, email: { ...mail, to: ['b@shop.example\nBcc: x@y.example'] } }, 'got something else'],
    [{ dashboard, email: { ...mail, smtp: 'https://mail.example' } }, 'got something else'],
    [{ dashboard, slack: 'x' }, '`projects.shop.alerts.slack` is no option, expected dashboard, language, timeZone'],
  ])('refuses %j', (options, message) => {
    expect(() => resolveAlerts('shop', options)).toThrow(message)
  })

  it('repeats no secret', () => {
    const wrong = { dashboard, webhook: { url: 'https://hooks.example/hidden', shape: 'teams' } }
    for (const options of [wrong, { dashboard, email: { ...mail, from: 'nobody' } }])
      expect(() => resolveAlerts('shop', options)).toThrow(/^(?!.*hidden)/)
  })
})
