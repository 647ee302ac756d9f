// @vitest-environment happy-dom
import { ces2, csi } from '@easekit/scales'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { stubLocks } from '../../test/locks.js'
import { browserPlatform } from '../api/platform.js'
import { createEaseKit, type EaseKit } from '../index.js'
import { loadNpmPart } from './npm-parts.js'
import { startFromPage } from './start-from-page.js'

type Door = (...command: unknown[]) => unknown
const page = window as unknown as { EaseKit?: Door }
const complained = vi.spyOn(console, 'error')
const told = (): string[] => complained.mock.calls.map(([text]) => String(text).replace('[easekit] ', ''))

// What a survey fetches is not what is timed here.
beforeAll(
  () => Promise.all([import('../session/ask-when-due.js'), import('../declaration/check/full-check.js')]),
  60_000,
)

let running: EaseKit | undefined
const soon = { timeout: 20_000 }

beforeEach(() => {
  stubLocks()
  complained.mockReset()
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')))
})

afterEach(() => {
  page.EaseKit?.('destroy')
  running?.destroy()
  running = undefined
  delete page.EaseKit
  document.documentElement.lang = ''
  document.head.innerHTML = ''
  document.body.innerHTML = ''
  localStorage.clear()
  history.replaceState(null, '', '/')
})

const survey = { id: 'checkout', scale: 'ces2', on: [{ type: 'event', name: 'paid' }] }

/** Pastes the tag and the JSON as a shop does, and lets the event of the survey happen. */
function paste(json: string, type = ''): void {
  document.body.innerHTML = `<script ${type} src="https://ces.example.com/easekit.js" data-project="shop"></script>${json}`
  const script = document.querySelector('script')
  startFromPage({ platform: browserPlatform(), script, load: loadNpmPart, channel: 'web' })
  window.dispatchEvent(new CustomEvent('paid', { detail: { id: '1' } }))
}
const block = (json: object): string => `<script type="application/json" data-easekit>${JSON.stringify(json)}</script>`
const declare = (rest: object, more: object = {}): string => block({ v: 1, ...more, surveys: [{ ...survey, ...rest }] })

const reasons = 'abcdefg'.split('').map((id) => ({ id, label: id.toUpperCase() }))

describe('the script tag tells, as soon as the survey is due,', () => {
  it.each<[string, object, RegExp]>([
    ['a delay that is a text', { delayMs: '3000' }, /^surveys\[0\]\.delayMs is "3000", expected a number/],
    ['a rate in percent', { sampleRate: 50 }, /^surveys\[0\]\.sampleRate is 50, expected a number from 0 to 1$/],
    [
      'reasons that are texts',
      { why: { reasons: ['Cost'] } },
      /^surveys\[0\]\.why\.reasons\[0\] is "Cost", expected an object$/,
    ],
    [
      'reasons of a group that are texts',
      { why: { harder: { reasons: ['Cost'] } } },
      /^surveys\[0\]\.why\.harder\.reasons\[0\] is "Cost", expected an object$/,
    ],
    [
      'an index without things',
      { scale: 'csi' },
      /^items of "checkout" is missing, expected 2 to 10 texts by item id$/,
    ],
    [
      'a place that is not there',
      { mount: '#nope' },
      /^mount of "checkout" is "#nope", expected an element of this page$/,
    ],
    ['a place that is no selector', { mount: '##' }, /^mount of "checkout" is "##", expected an element of this page$/],
  ])('%s', async (_, rest, message) => {
    paste(declare(rest))
    await vi.waitFor(() => expect(told()).toContainEqual(expect.stringMatching(message)), soon)
    expect(told().filter((one) => message.test(one))).toHaveLength(1)
  })
})

describe('the script tag tells, on a device that was asked before or in the test mode,', () => {
  const mistakes: readonly [string, object, object, string][] = [
    ['an option that is not known', { delay: 3000 }, {}, 'surveys[0].delay is not known, '],
    [
      'a rest that is a text',
      { throttle: { anyDays: '3' } },
      {},
      'surveys[0].throttle.anyDays is "3", expected a number',
    ],
    ['a rate of two', { sampleRate: 2 }, {}, 'surveys[0].sampleRate is 2, expected a number from 0 to 1'],
    [
      'a seventh reason',
      { why: { reasons } },
      {},
      'surveys[0].why.reasons has more than six reasons, expected six at most: "g" not shown',
    ],
    ['an option at the top that is not known', {}, { acent: 'red' }, 'acent is not known, did you mean accent?'],
    ['a locale that is none', {}, { locale: 'x!' }, 'locale is "x!", expected "auto" or the tag of a language'],
    ['a place that is no selector', { mount: '##' }, {}, 'surveys[0].mount is "##", expected an element or a selector'],
  ]

  it.each(mistakes)('%s', async (_, rest, more, message) => {
    // Long enough ago for another survey.
    localStorage.setItem('easekit:shop:asked:x', `${Date.now() - 20 * 86_400_000} answered other`)
    paste(declare(rest, more))
    await vi.waitFor(() => expect(told()).toContainEqual(expect.stringContaining(message)), soon)
  })

  it.each(mistakes.slice(1, 4))('%s, in the test mode', async (_, rest, more, message) => {
    history.replaceState(null, '', '/?easekit=test')
    paste(declare(rest, more))
    await vi.waitFor(() => expect(told()).toContainEqual(expect.stringContaining(message)), soon)
  })
})

describe('the script tag tells at once', () => {
  it('a comma too much in the JSON', async () => {
    paste('<script type="application/json" data-easekit>{"v":1,"surveys":[],}</script>')
    await vi.waitFor(() => expect(told()[0]).toMatch(/^cannot start.*SyntaxError/))
  })

  it('a second tag', async () => {
    paste(declare({}))
    startFromPage({ platform: browserPlatform(), script: null, load: loadNpmPart, channel: 'web' })
    expect(told()).toEqual(['expected one script tag'])
  })
})

describe('in the debug mode the script tag tells', () => {
  beforeEach(() => history.replaceState(null, '', '/?easekit=debug'))
  const panel = (): string => document.querySelector('easekit-debug')?.shadowRoot?.textContent ?? ''

  it('a second block of JSON', async () => {
    paste(declare({}) + declare({ id: 'other' }))
    await vi.waitFor(() => expect(told().join()).toContain('data-easekit is on 2 blocks, expected one'), soon)
  })

  it('a module that is none, and starts all the same', async () => {
    paste(declare({}), 'type="module"')
    await vi.waitFor(() => expect(told().join()).toContain('type of the script tag is "module", expected none'), soon)
    expect(await page.EaseKit?.('explain', 'checkout')).toMatchObject({ gates: expect.any(Array) })
  })

  it('a mistaken survey, of which the panel never says that it would be shown', async () => {
    paste(declare({ sampleRate: 50 }))
    await vi.waitFor(() => expect(panel()).toContain('“checkout” has a mistake, which the console names'), soon)
    expect(panel()).not.toContain('would be shown')
    expect(told()).toEqual(['surveys[0].sampleRate is 50, expected a number from 0 to 1'])
  })

  it('on top of a survey why it was not shown, in words', async () => {
    paste(declare({ mount: '#nope' }))
    await vi.waitFor(
      () =>
        expect(panel()).toContain('“checkout” would not be shownLast time it was not shown: the page has no element'),
      soon,
    )
  })
})

describe('createEaseKit', () => {
  const start = (rest: object, more: object = {}): void => {
    running = createEaseKit({
      project: 'shop',
      endpoint: 'https://ces.example.com',
      surveys: [{ id: 'checkout', scale: ces2, ...rest }],
      ...more,
    } as never)
  }

  it.each<[object, object, RegExp]>([
    [{ delayMs: '3000' }, {}, /delayMs is "3000", expected a number/],
    [{ sampleRate: 50 }, {}, /sampleRate is 50, expected a number from 0 to 1/],
    [{ why: { reasons: ['Cost'] } }, {}, /why\.reasons\[0\] is "Cost", expected an object/],
    [{ question: {} }, {}, /question is \{\}, expected a text, or texts by language/],
    [{ question: { en: '' } }, {}, /question is \{"en":""\}, expected a text, or texts by language/],
    [{ delay: 3 }, {}, /delay is not known/],
    [{}, { acent: 'red' }, /acent is not known, did you mean accent/],
  ])('refuses %j %j by name', (rest, more, message) => expect(() => start(rest, more)).toThrow(message))

  it.each<[object, object, RegExp]>([
    [{ why: { reasons } }, {}, /why\.reasons has more than six reasons, expected six at most: "g" not shown/],
    [{}, { locale: 'x!' }, /locale is "x!", expected "auto" or the tag of a language/],
    [{}, { locale: 'sv' }, /there are no words in "sv"/],
    [{ mount: '##' }, {}, /surveys\[0\]\.mount is "##", expected an element or a selector/],
    [{ question: { de: 'Wie?' } }, {}, /surveys\[0\]\.question has no text in "en"/],
    [{ scale: csi({ price: { de: 'Preis' }, range: { de: 'Wahl' } }) }, {}, /surveys\[0\]\.scale has no words in "en"/],
  ])('starts with %j %j and says what is not as it was written', (rest, more, message) => {
    start(rest, more)
    expect(told().join('\n')).toMatch(message)
  })

  it('says which place is missing when the survey is due', async () => {
    start({ mount: '#nope' })
    expect(await running?.ask('checkout')).toEqual({ status: 'not-shown', reason: 'mount-missing' })
    expect(told()).toEqual(['mount of "checkout" is "#nope", expected an element of this page'])
  })
})
