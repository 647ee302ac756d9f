import { localeTags } from '@easekit/scales'
import { describe, expect, it } from 'vitest'
import { askIn } from '../support/ask-in.js'
import { findings } from '../support/axe.js'
import { casesIn } from '../support/cases-in.js'
import { type Tab, until } from '../support/engine.js'
import { engineNames } from '../support/engine-names.js'
import { type PageParts, testHost } from '../support/host-page.js'
import { oneOfEachScript } from '../support/languages.js'
import { noThrottle } from '../support/no-throttle.js'
import { testEngine } from '../support/test-engine.js'

const host = testHost()
const csi = { scale: 'csi', items: { price: 'Price', delivery: 'Delivery' } }
const longWords = [
  'Kuluttajaliikennejärjestelmäpalveluntarjoaja',
  'Lentokonesuihkuturbiinimoottoriapumekaanikko',
  'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz',
] as const
const wayOut = { thanks: { harder: 'Sorry that was hard.' }, recovery: { label: 'Talk to a person', url: '/help' } }

/** A page in a language and a theme, as dark as the popup. */
function page(survey: object, lang = 'en', options: Record<string, unknown> = {}, body?: string): string {
  const parts: PageParts = {
    html: `lang="${lang}" dir="${/^(fa|ar|he)$/.test(lang) ? 'rtl' : 'ltr'}"`,
    head: options.theme === 'dark' ? '<style>body { background: #111; color: #eee }</style>' : '',
    survey: { throttle: noThrottle, ...survey },
    options,
    ...(body === undefined ? {} : { body }),
  }
  return host.page(parts)
}

const click = (tab: Tab, selector: string) =>
  tab.run((selector) => {
    document.querySelector('ease-kit')?.shadowRoot?.querySelector<HTMLElement>(selector)?.click()
  }, selector)
const part = (tab: Tab, name: string) =>
  until(tab, (name) => !!document.querySelector('ease-kit')?.shadowRoot?.querySelector(`[part=${name}]`), name, name)
const focused = () => {
  const element = document.querySelector('ease-kit')?.shadowRoot?.activeElement
  return element?.getAttribute('aria-label') ?? element?.getAttribute('part') ?? null
}
/** Presses Tab until the focus is on what has this name. */
async function tabTo(tab: Tab, name: RegExp): Promise<void> {
  for (let step = 0; step < 12; step++) {
    if (name.test((await tab.run(focused)) ?? '')) return
    await tab.press('Tab')
  }
  throw new Error(`Tab does not lead to ${name}, it leads to ${await tab.run(focused)}`)
}

const looks: readonly (readonly [string, number, object, string, Record<string, unknown>])[] = [
  ['a list', 320, { layout: 'vertical' }, 'en', { theme: 'light' }],
  ['a list in Persian', 1280, { layout: 'vertical' }, 'fa', { theme: 'dark', position: 'top-start' }],
  ['faces', 320, { scale: 'ease5', glyph: 'emoji' }, 'de', { theme: 'dark', position: 'top' }],
  ['faces in a list', 1280, { scale: 'ces1', glyph: 'emoji', layout: 'vertical' }, 'he', { theme: 'light' }],
  ['aspects of effort', 320, { scale: 'effort-dimensions' }, 'en', { theme: 'light', accent: '#ffd600' }],
  ['several things', 1280, csi, 'en', { theme: 'dark', accent: '#111111', position: 'center' }],
  ['eleven points', 320, { scale: 'nps' }, 'en', { theme: 'dark', poweredBy: true }],
  ['free text', 320, { scale: 'open-required' }, 'ar', { theme: 'light', accent: '#d6336c' }],
  ['a survey in the page', 1280, { mount: 'main' }, 'fa', { theme: 'dark' }],
  ['a way out', 320, wayOut, 'en', { theme: 'dark', accent: '#0a7d4f' }],
  ['a way out', 1280, wayOut, 'en', { theme: 'light', accent: 'oklch(80% 0.2 90)' }],
]

describe.each(engineNames)('in %s', (name) => {
  const engine = testEngine(name)

  it.each(casesIn(name, looks, (_, at) => at % 3 === 0))(
    'axe finds nothing in any state of %s at %d px',
    async (_, width, survey, lang, options) => {
      const tab = await engine.open({ width, height: 700 })
      await askIn(tab, page(survey, lang, options))
      expect(await findings(tab)).toEqual([])
      await tab.run(() => {
        const root = document.querySelector('ease-kit')?.shadowRoot
        // Of the question alone: the reason that comes next has its own.
        const area = root?.querySelector('textarea')
        // Every line has an answer, so that nothing is missing.
        const first = new Map([...(root?.querySelectorAll('input') ?? [])].reverse().map((one) => [one.name, one]))
        const send = root?.querySelector<HTMLElement>('[part=send]')
        if (area) area.value = 'Fewer fields'
        for (const one of first.values()) one.click()
        send?.click()
      })
      if (!('scale' in survey && String(survey.scale).startsWith('open'))) {
        await part(tab, 'comment')
        expect(await findings(tab)).toEqual([])
        await click(tab, '[part=send]')
      }
      await part(tab, 'thanks')
      if (survey === wayOut) await part(tab, 'recovery')
      expect(await findings(tab)).toEqual([])
      await tab.close()
    },
  )

  it.each([
    ['en', 'ArrowDown', '3 of 7, Somewhat disagree'],
    ['fa', 'ArrowDown', '۳ از ۷، تقریباً مخالفم'],
    ['fa', 'ArrowLeft', '۳ از ۷، تقریباً مخالفم'],
  ])('somebody with a keyboard alone answers a list in %s with %s', async (lang, arrow, label) => {
    const taken = host.fromNow()
    const tab = await engine.open()
    await askIn(tab, page({ layout: 'vertical' }, lang))
    await tabTo(tab, /7|۷/)
    await tab.press(arrow)
    await tab.press(arrow)
    expect((await tab.run(focused))?.replace('، ', ', ')).toBe(label.replace('، ', ', '))
    await tab.press(' ')
    await part(tab, 'comment')
    await tabTo(tab, /comment/)
    await tab.press('a')
    await tabTo(tab, /send/)
    await tab.press('Enter')
    await expect
      .poll(() => taken().find(({ done }) => done)?.answers, { timeout: 10_000 })
      .toEqual({ effort: 3, comment: 'a' })
    await tab.press('Escape')
    await until(tab, () => !document.querySelector('ease-kit'), 'the popup to go')
    await tab.close()
  })

  it('somebody with a keyboard alone rates several things, each a stop of its own', async () => {
    const taken = host.fromNow()
    const tab = await engine.open()
    await askIn(tab, page({ ...csi, why: { ask: 'never' } }))
    await tabTo(tab, /of 5/)
    await tab.press('ArrowRight')
    await tab.press('Tab')
    expect(await tab.run(focused)).toBe('1 of 5, Very dissatisfied')
    await tab.press('Enter')
    await tabTo(tab, /send/)
    await tab.press('Enter')
    await expect
      .poll(() => taken().find(({ done }) => done)?.answers, { timeout: 10_000 })
      .toEqual({ 'effort.price': 2, 'effort.delivery': 1 })
    await tab.close()
  })

  it.each(['', '   '])(
    'somebody who sends "%s" where text is required is told so and led to the field',
    async (typed) => {
      const tab = await engine.open()
      await askIn(tab, page({ scale: 'open-required' }, 'de'))
      // The words of the second step come after the popup; until then the message is the question itself.
      const label = () => !!document.querySelector('ease-kit')?.shadowRoot?.querySelector('label')?.textContent
      await until(tab, label, 'the words of the second step')
      await tab.run((typed) => {
        const area = document.querySelector('ease-kit')?.shadowRoot?.querySelector('textarea') as HTMLTextAreaElement
        area.value = typed
      }, typed)
      await click(tab, '[part=send]')
      const told = () => {
        const root = document.querySelector('ease-kit')?.shadowRoot
        const area = root?.querySelector('textarea')
        const message = root?.querySelector('[part=missing]')
        return {
          beside: message?.textContent,
          aloud: root?.querySelector('[role=status]')?.textContent,
          describes: area?.getAttribute('aria-describedby') === message?.id,
          isBelow: (message?.getBoundingClientRect().top ?? 0) >= (area?.getBoundingClientRect().bottom ?? 1e9),
        }
      }
      const text = 'Bitte schreiben Sie ein paar Worte.'
      await expect.poll(() => tab.run(told)).toEqual({ beside: text, aloud: text, describes: true, isBelow: true })
      expect(await tab.run(focused)).toBe('comment')
      await tab.press('a')
      await click(tab, '[part=send]')
      await part(tab, 'thanks')
      await tab.close()
    },
  )

  it.each(casesIn(name, localeTags, (lang) => oneOfEachScript.includes(lang)))(
    'nothing overflows in lists and faces in %s at 320 px',
    async (lang) => {
      const tab = await engine.open({ width: 320, height: 640 })
      for (const survey of [
        { scale: 'ces2', layout: 'vertical' },
        { scale: 'ease5', glyph: 'emoji' },
        { scale: 'ces2-5', glyph: 'emoji', mount: 'main' },
      ]) {
        await askIn(tab, page({ ...survey, company: 'Rindfleisch GmbH' }, lang))
        expect(await tab.run(overflowing), `${survey.scale} ${survey.glyph}`).toEqual([])
        await tab.run(() => localStorage.clear())
      }
      await tab.close()
    },
  )

  it.each<[string, object]>([
    ['a row', {}],
    ['a list', { layout: 'vertical' }],
    ['a survey in the page', { mount: 'main' }],
    ['several things', { scale: 'csi', items: { first: longWords[0], second: longWords[1] } }],
  ])('words as long as Finnish ones overflow nothing in %s at 320 px', async (_, survey) => {
    const tab = await engine.open({ width: 320, height: 640 })
    const [company, reason, label] = longWords
    const own = { company, why: { reasons: [{ id: 'one', label: reason }] }, recovery: { label, url: '/help' } }
    await askIn(tab, page({ ...own, thanks: { harder: label }, ...survey }))
    expect(await tab.run(overflowing), 'the question').toEqual([])
    await click(tab, 'input')
    if ('items' in survey) for (const _ of ['told', 'sent']) await click(tab, '[part=send]')
    await part(tab, 'comment')
    expect(await tab.run(overflowing), 'the reason').toEqual([])
    await click(tab, '[part=send]')
    await part(tab, 'recovery')
    expect(await tab.run(overflowing), 'the way out').toEqual([])
    await tab.close()
  })

  it('seven points in a narrow place stand in one row, each as wide as the others', async () => {
    const tab = await engine.open({ width: 320, height: 640 })
    await askIn(tab, page({ mount: 'main' }, 'en', {}, '<main style="width: 250px"></main>'))
    const boxes = await tab.run(() => {
      const root = document.querySelector('ease-kit')?.shadowRoot
      return [...(root?.querySelectorAll('[part=point]') ?? [])].map((one) => {
        const { width, height, top } = one.getBoundingClientRect()
        return { width: Math.round(width), height, top }
      })
    })
    expect(boxes).toHaveLength(7)
    expect(new Set(boxes.map((box) => JSON.stringify(box))).size).toBe(1)
    expect(boxes[0]?.width).toBeGreaterThanOrEqual(24)
    await tab.close()
  })

  it.each([
    ['a list', { layout: 'vertical' }],
    ['aspects of effort', { scale: 'effort-dimensions' }],
    ['a row', {}],
  ])('%s stays in a window of 1280 by 1024 at 400 %%, and every point can be reached', async (_, survey) => {
    const tab = await engine.open({ width: 320, height: 256 })
    await askIn(tab, page(survey))
    expect(
      await tab.run(async () => {
        const root = document.querySelector('ease-kit')?.shadowRoot
        const card = root?.querySelector('[part=popup]')
        await Promise.all((card?.getAnimations() ?? []).map((one) => one.finished))
        const { top = -1, bottom = 1e9, left = -1, right = 1e9 } = card?.getBoundingClientRect() ?? {}
        const fits = top >= 0 && left >= 0 && bottom <= innerHeight + 0.5 && right <= innerWidth + 0.5
        const hidden = [...(root?.querySelectorAll<HTMLElement>('[part=point], [part=close]') ?? [])].filter((one) => {
          one.scrollIntoView({ block: 'center' })
          const box = one.getBoundingClientRect()
          return box.top < -0.5 || box.bottom > innerHeight + 0.5
        })
        return { fits, hidden: hidden.length, sideways: (card?.scrollWidth ?? 0) > (card?.clientWidth ?? 0) }
      }),
    ).toEqual({ fits: true, hidden: 0, sideways: false })
    await tab.close()
  })

  it.each([320, 1000])(
    'the popup rises above the on-screen keyboard at %d px (a double of visualViewport)',
    async (width) => {
      const tab = await engine.open({ width, height: 700 })
      await tab.goto(page({}))
      await until(tab, () => 'EaseKit' in window, 'EaseKit')
      await tab.run(() => {
        const seen = Object.assign(new EventTarget(), { height: innerHeight, offsetTop: 0, scale: 1 })
        Object.defineProperty(window, 'visualViewport', { value: seen, configurable: true })
        ;(window as never as Record<string, (...command: unknown[]) => unknown>).EaseKit?.('trigger', 'paid')
      })
      await part(tab, 'popup')
      const bottoms = await tab.run(async () => {
        const card = document.querySelector('ease-kit')?.shadowRoot?.querySelector('[part=popup]')
        await Promise.all((card?.getAnimations() ?? []).map((one) => one.finished))
        const seen = window.visualViewport as never as {
          height: number
          offsetTop: number
          scale: number
        } & EventTarget
        const bottom = (height: number, offsetTop: number, scale: number) => {
          Object.assign(seen, { height, offsetTop, scale })
          seen.dispatchEvent(new Event('resize'))
          return Math.round((card?.getBoundingClientRect().bottom ?? 0) - height - offsetTop)
        }
        const gap = Math.round((card?.getBoundingClientRect().bottom ?? 0) - innerHeight)
        return {
          keyboard: bottom(innerHeight - 300, 0, 1) - gap,
          scrolled: bottom(innerHeight - 300, 100, 1) - gap,
          gone: bottom(innerHeight, 0, 1) - gap,
          // Zooming in with two fingers moves nothing.
          zoomed: bottom(innerHeight / 2, 0, 2) - gap - innerHeight / 2,
        }
      })
      expect(bottoms).toEqual({ keyboard: 0, scrolled: 0, gone: 0, zoomed: 0 })
      await tab.close()
    },
  )

  it('text fields are 16 px and the page can be scrolled and zoomed', async () => {
    const tab = await engine.open({ width: 375, height: 640 })
    await askIn(tab, page({ scale: 'open' }))
    expect(
      await tab.run(() => {
        const area = document.querySelector('ease-kit')?.shadowRoot?.querySelector('textarea')
        const styles = [document.documentElement, document.body].map((one) => getComputedStyle(one))
        return {
          font: area && getComputedStyle(area).fontSize,
          locked: styles.some(({ overflow, touchAction }) => overflow === 'hidden' || touchAction !== 'auto'),
          viewport: document.querySelector<HTMLMetaElement>('meta[name=viewport]')?.content,
        }
      }),
    ).toEqual({ font: '16px', locked: false, viewport: 'width=device-width, initial-scale=1' })
    await tab.close()
  })
})

/** What is wider than its box, or sticks out of the window. */
function overflowing(): string[] {
  const root = document.querySelector('ease-kit')?.shadowRoot
  const parts = [...(root?.querySelectorAll('[part]:not(fieldset), [part] span, [part] i') ?? [])]
  return parts
    .filter((one) => {
      const { left, right } = one.getBoundingClientRect()
      return one.scrollWidth > one.clientWidth + 1 || left < -0.5 || right > innerWidth + 0.5
    })
    .filter((one) => getComputedStyle(one).display !== 'inline')
    .map((one) => `${one.tagName} ${one.textContent}`)
}
