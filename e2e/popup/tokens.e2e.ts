import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { contrast, type Rgb } from '../../packages/widget/src/view/extras/legible-colors.js'
import { ask } from '../support/ask.js'
import { testHost } from '../support/host-page.js'
import { testBrowser } from '../support/test-browser.js'

const browser = testBrowser()
const host = testHost()

/** Texts with what they stand on, and edges with the card, as the browser has painted them. */
function painted(page: Page): Promise<{ texts: string[][]; edges: string[][] }> {
  return page.evaluate(() => {
    const root = document.querySelector('ease-kit')?.shadowRoot
    const card = root?.querySelector('[part=popup]')
    const all = (selector: string) => [...(root?.querySelectorAll(selector) ?? [])]
    const style = (element: Element) => getComputedStyle(element)
    const ground = (element: Element | null | undefined): string => {
      const color = element ? style(element).backgroundColor : 'rgb(0, 0, 0)'
      return color === 'rgba(0, 0, 0, 0)' ? ground(element?.parentElement) : color
    }
    const named = (element: Element, color: string, on: string) => [element.outerHTML.slice(0, 80), color, on]
    const texts = all(
      'h2, [part=ends] span, [part=point] span, [part=reason] span, button, textarea, [type=text], label',
    )
    const edges = all('[part=point] span, [part=reason] span, textarea, [type=text], [part=send]')
    return {
      texts: texts.map((one) => named(one, style(one).color, ground(one))),
      edges: edges.map((one) => named(one, style(one).borderTopColor, ground(card))),
    }
  })
}

const rgb = (color = ''): Rgb => {
  const [red = 0, green = 0, blue = 0, opacity = 1] = (color.match(/[\d.]+/g) ?? []).map(Number)
  // What is not quite opaque cannot be judged by itself.
  expect(opacity).toBe(1)
  return [red, green, blue]
}

const below = (pairs: string[][], ratio: number) =>
  pairs.filter(([, color, on]) => contrast(rgb(color), rgb(on)) < ratio)

describe.each(['light', 'dark'] as const)('on a %s device', (colorScheme) => {
  it.each([
    ['', {}],
    [':root{--easekit-background:#fff}', {}],
    [':root{--easekit-background:#000}', {}],
    [':root{--easekit-background:#777}', {}],
    [':root{--easekit-background:transparent}', {}],
    [':root{--easekit-background:rgb(255 255 255 / 60%)}', {}],
    [':root{--easekit-background:light-dark(#ffe, #003)}', {}],
    ['ease-kit{--easekit-background:#fff}', {}],
    [':root{--easekit-text:#fff}', {}],
    [':root{--easekit-text:#000}', {}],
    [':root{--easekit-text:#808080}', {}],
    [':root{--easekit-text:#8888}', {}],
    [':root{--easekit-background:#999;--easekit-text:#aaa}', {}],
    [':root{--easekit-background:#fff;--easekit-accent:#ffd600}', {}],
    [':root{--easekit-text:#eee;--easekit-accent:#111}', {}],
    [':root{--easekit-background:not-a-color;--easekit-text:7}', {}],
    [':root{--easekit-on-accent:#888;--easekit-accent:#999}', {}],
    [':root{--easekit-background:#fff}', { theme: 'dark' }],
    [':root{--easekit-text:#111}', { theme: 'dark', accent: '#000' }],
    ['', { accent: '#ffff00' }],
  ])('everything can be read with "%s" and %j', async (css, options) => {
    const page = await browser.newPage({ colorScheme, reducedMotion: 'reduce' })
    const shown = await ask(page, host.page({ head: `<style>${css}</style>`, options, survey: { contact: true } }))
    const asking = await painted(page)
    expect(below(asking.texts, 4.5)).toEqual([])
    expect(below(asking.edges, 3)).toEqual([])
    await shown.point(/^2 of 7/).click()
    await shown.comment.waitFor()
    const explaining = await painted(page)
    expect(below(explaining.texts, 4.5)).toEqual([])
    expect(below(explaining.edges, 3)).toEqual([])
    await page.close()
  })
})

it('follows the device when it turns dark', async () => {
  const page = await browser.newPage({ colorScheme: 'light', reducedMotion: 'reduce' })
  await ask(page, host.page({ options: { accent: '#ffd600' } }))
  const card = page.locator('ease-kit [part=popup]')
  const ground = () => card.evaluate((one) => getComputedStyle(one).backgroundColor)
  expect(await ground()).toBe('rgb(255, 255, 255)')
  await page.emulateMedia({ colorScheme: 'dark' })
  // The page is told with its next frame.
  await expect.poll(ground).toBe('rgb(29, 33, 44)')
  await page.close()
})

it.each([
  ['light', '', {}, 'light'],
  ['light', '', { theme: 'dark' }, 'dark'],
  ['dark', '', {}, 'dark'],
  ['dark', '', { theme: 'light' }, 'light'],
  ['light', '#111', {}, 'dark'],
  ['dark', '#eee', {}, 'light'],
] as const)(
  'on a %s device, with the background "%s" and %j, what the browser draws itself is %s',
  async (colorScheme, background, options, drawn) => {
    const page = await browser.newPage({ colorScheme })
    const token = background && `--easekit-background: ${background}`
    await ask(page, host.page({ head: `<style>:root { ${token} }</style>`, options }))
    const card = page.locator('ease-kit [part=popup]')
    // A scroll bar or a box to tick; without a word of the style sheet they are light.
    const scheme = await card.evaluate((one) => getComputedStyle(one).colorScheme)
    expect(scheme === 'dark' ? 'dark' : 'light').toBe(drawn)
  },
)
