// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { browserPlatform } from '../../api/platform.js'
import { fullCheck } from './full-check.js'

const good = {
  v: 1,
  project: 'shop',
  endpoint: 'https://ces.example.com',
  surveys: [{ id: 'checkout', scale: 'ces2' }],
}

/** The issues of a page that is opened afresh. */
async function look(attributes: string, json: object = good, search = '?easekit=debug'): Promise<readonly string[]> {
  history.replaceState(null, '', `/${search}`)
  const page = document.implementation.createHTMLDocument()
  page.head.innerHTML = `<script type="text/plain" ${attributes}></script><script type="text/plain" src="/shop.js" data-survay="x"></script>`
  const platform = browserPlatform()
  return (await fullCheck(json, { ...platform, window: { ...platform.window, document: page, location } as never }))
    .issues
}

beforeEach(() => history.replaceState(null, '', '/'))
afterEach(() => history.replaceState(null, '', '/'))

describe('a page in the debug mode', () => {
  it.each([
    ['data-survay', 'data-survey'],
    ['data-delayms', 'data-delay-ms'],
    ['data-sample-rates', 'data-sample-rate'],
    ['data-prject', 'data-project'],
    ['data-themes', 'data-theme'],
    ['data-onn', 'data-on'],
  ])('is told that %s of the script tag is not known', async (wrong, right) => {
    expect(await look(`src="https://ces.example.com/easekit.js" ${wrong}="x"`)).toEqual([
      `${wrong} is not known, did you mean ${right}?`,
    ])
  })

  it('is told where its language lacks words', async () => {
    const items = { price: { en: 'Price', de: 'Preis' }, range: { en: 'Range' } }
    const src = 'src="https://ces.example.com/easekit.js"'
    expect(await look(src, { ...good, locale: 'sv' })).toEqual([
      'there are no words in "sv", so surveys are shown in English',
    ])
    expect(await look(src, { ...good, locale: 'de-AT' })).toEqual([])
    expect(await look(src, { ...good, locale: 'de', surveys: [{ id: 'range', scale: 'csi', items }] })).toEqual([
      'surveys[0].items.range has no text in "de"',
    ])
  })

  it('is told so where the script has another name', async () => {
    expect(await look('src="/s.js" data-project="shop" data-survay="x"')).toEqual([
      'data-survay is not known, did you mean data-survey?',
    ])
  })

  it('is told nothing of what is right, nor of attributes of others', async () => {
    const right = 'data-project="shop" data-survey="a" data-on="checkout" data-delay-ms="5" data-base="/x" data-remote'
    const others = 'data-id="1" data-date="x" data-src="y" data-cfasync="false" data-category="z" data-easekit-x'
    expect(await look(`src="/easekit.js" ${right} ${others}`)).toEqual([])
  })

  it('is told that it has no survey', async () => {
    expect(await look('src="/easekit.js" data-project="shop"', { ...good, surveys: [] })).toEqual([
      'no survey is declared, expected one in data-survey of the script tag, or in <script type="application/json" data-easekit>',
    ])
  })

  it('is told why it has no survey, where there is a reason', async () => {
    expect(await look('src="/easekit.js"', { ...good, surveys: [{ id: 'x', scale: 'ces2', on: 5 }] })).toEqual([
      'surveys[0].on is 5, expected a list',
    ])
  })

  it('is told once, however often it is looked at', async () => {
    history.replaceState(null, '', '/?easekit=debug')
    const page = document.implementation.createHTMLDocument()
    const platform = browserPlatform()
    const opened = { ...platform, window: { ...platform.window, document: page, location } as never }
    const issues = async () => (await fullCheck({ ...good, surveys: [] }, opened)).issues.length
    expect([await issues(), await issues()]).toEqual([1, 0])
  })
})

it('a page that nobody debugs is told of slips, and not that it has no survey', async () => {
  expect(await look('src="/easekit.js" data-survay="x"', { ...good, surveys: [] }, '')).toEqual([
    'data-survay is not known, did you mean data-survey?',
  ])
})

it.each(['question', 'why', 'throttle'])('is told where %s belongs', async (name) => {
  expect(await look(`src="/easekit.js" data-${name}="x"`)).toEqual([
    `data-${name} is not known, expected ${name} in <script type="application/json" data-easekit>`,
  ])
})
