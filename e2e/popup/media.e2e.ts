import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { contrast, type Rgb } from '../../packages/widget/src/view/extras/legible-colors.js'
import { ask } from '../support/ask.js'
import { testHost } from '../support/host-page.js'
import { testBrowser } from '../support/test-browser.js'

const browser = testBrowser()
const host = testHost()
let page: Page

const looks = [
  ['a row', {}],
  ['a list', { layout: 'vertical' }],
  ['faces', { scale: 'ease5', glyph: 'emoji' }],
  ['aspects of effort', { scale: 'effort-dimensions' }],
  ['a survey in the page', { mount: 'main' }],
] as const

describe.each(looks)('%s', (_, survey) => {
  it('keeps still for those who want less motion', async () => {
    page = await browser.newPage({ reducedMotion: 'reduce' })
    await ask(page, host.page({ survey }))
    // That a new step takes no tap at first is an animation as well, of nothing that can be seen.
    const animated = await page.evaluate(() =>
      document
        .querySelector('ease-kit')
        ?.shadowRoot?.getAnimations()
        .flatMap(({ effect }) => (effect as KeyframeEffect).getKeyframes())
        .flatMap((frame) => Object.keys(frame))
        .filter((name) => !['offset', 'computedOffset', 'easing', 'composite', 'pointerEvents'].includes(name)),
    )
    expect(animated).toEqual([])
  })

  it('is not printed', async () => {
    page = await browser.newPage()
    await ask(page, host.page({ survey }))
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('ease-kit [part=popup]').isVisible()).toBe(false)
  })

  it('marks the chosen point in forced colours', async () => {
    page = await browser.newPage({ forcedColors: 'active', reducedMotion: 'reduce' })
    await ask(page, host.page({ survey, options: { accent: '#ffd600' } }))
    const faces = page.locator('ease-kit [part=point] span')
    await page.locator('ease-kit [part=point] input').first().focus()
    await page.keyboard.press('ArrowDown')
    const colors = await faces.evaluateAll((all) =>
      all.slice(0, 3).map((one) => ({
        back: getComputedStyle(one).backgroundColor,
        ink: getComputedStyle(one).color,
        ring: getComputedStyle(one).outlineStyle,
      })),
    )
    const [first, second, third] = colors
    expect(second?.back).not.toBe(first?.back)
    expect(third?.back).toBe(first?.back)
    expect(second?.ink).not.toBe(second?.back)
    expect(second?.ring).toBe('solid')
  })
})

describe('a position', () => {
  // Where the card lies in the window: distances to its edges, from the inline start.
  const positions = [
    ['bottom-end', 'low', 'far'],
    ['bottom-start', 'low', 'near'],
    ['bottom', 'low', 'middle'],
    ['top-end', 'high', 'far'],
    ['top-start', 'high', 'near'],
    ['top', 'high', 'middle'],
    ['center', 'middle', 'middle'],
  ] as const

  const side = (before: number, after: number, names: readonly [string, string]) =>
    Math.abs(before - after) < 2 ? 'middle' : before < after ? names[0] : names[1]

  it.each(positions)('%s is %s and %s, in both directions, and a sheet on phones', async (position, height, end) => {
    for (const lang of ['en', 'fa']) {
      page = await browser.newPage({ viewport: { width: 1000, height: 700 }, reducedMotion: 'reduce' })
      await ask(page, host.page({ html: `lang="${lang}"`, options: { position } }))
      const card = page.locator('ease-kit [part=popup]')
      const wide = await card.boundingBox()
      if (!wide) throw new Error('there is no popup')
      const [left, right] = [wide.x, 1000 - wide.x - wide.width]
      expect(side(wide.y, 700 - wide.y - wide.height, ['high', 'low'])).toBe(height)
      expect(side(lang === 'fa' ? right : left, lang === 'fa' ? left : right, ['near', 'far'])).toBe(end)
      expect(Math.min(left, right, wide.y, 700 - wide.y - wide.height)).toBeGreaterThanOrEqual(19)
      await page.setViewportSize({ width: 375, height: 640 })
      const narrow = await card.boundingBox()
      expect(narrow?.width).toBe(375)
      expect(height === 'high' ? narrow?.y : (narrow?.y ?? 0) + (narrow?.height ?? 0)).toBe(height === 'high' ? 0 : 640)
      await page.close()
    }
  })
})

const rgb = (color: string): Rgb => {
  const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map(Number)
  return [red, green, blue]
}

it.each(['light', 'dark'] as const)('the edge of the text field stands out in %s', async (colorScheme) => {
  page = await browser.newPage({ colorScheme })
  const shown = await ask(page, host.page())
  await shown.point(/^6 of 7/).click()
  const { edge, card } = await shown.comment.evaluate((field) => ({
    edge: getComputedStyle(field).borderTopColor,
    card: getComputedStyle(field.closest('[part=popup]') ?? field).backgroundColor,
  }))
  expect(contrast(rgb(edge), rgb(card))).toBeGreaterThanOrEqual(3)
})

it('the corners that a page asks for are those of the sheet as well', async () => {
  page = await browser.newPage({ viewport: { width: 375, height: 640 } })
  await ask(page, host.page({ head: '<style>:root { --easekit-radius: 3px }</style>' }))
  const card = page.locator('ease-kit [part=popup]')
  expect(await card.evaluate((element) => getComputedStyle(element).borderRadius)).toBe('3px 3px 0px 0px')
})

describe('a brand colour', () => {
  const colors = ['#ffd600', '#fff', '#000', '#777', 'rebeccapurple', 'hsl(120 100% 50%)', 'oklch(70% 0.2 30)']

  it.each(
    (['light', 'dark'] as const).flatMap((scheme) =>
      colors.flatMap((color) => [
        { scheme, color, by: 'option' },
        { scheme, color, by: 'token' },
      ]),
    ),
  )('$color by $by stands out in $scheme', async ({ scheme, color, by }) => {
    page = await browser.newPage({ colorScheme: scheme, reducedMotion: 'reduce' })
    const isOption = by === 'option'
    await ask(
      page,
      host.page({
        options: isOption ? { accent: color } : {},
        head: isOption ? '' : `<style>:root { --easekit-accent: ${color} }</style>`,
      }),
    )
    await page.locator('ease-kit').getByRole('radio').first().click()
    const send = page.locator('ease-kit [part=send]')
    const { back, ink, edge, card } = await send.evaluate((button) => ({
      back: getComputedStyle(button).backgroundColor,
      ink: getComputedStyle(button).color,
      edge: getComputedStyle(button).borderTopColor,
      card: getComputedStyle(button.closest('[part=popup]') ?? button).backgroundColor,
    }))
    expect(contrast(rgb(ink), rgb(back))).toBeGreaterThanOrEqual(4.5)
    expect(contrast(rgb(edge), rgb(card))).toBeGreaterThanOrEqual(3)
    if (color === '#ffd600') expect(rgb(back)).toEqual([255, 214, 0])
  })

  it('that is no colour at all leaves the one that EaseKit has', async () => {
    page = await browser.newPage({ colorScheme: 'light' })
    await ask(page, host.page({ options: { accent: 'brandish' } }))
    await page.locator('ease-kit').getByRole('radio').first().click()
    expect(
      await page.locator('ease-kit [part=send]').evaluate((button) => getComputedStyle(button).backgroundColor),
    ).toBe('rgb(59, 91, 219)')
  })

  it.each([
    ['light', '#222222', '--easekit-accent: #333'],
    ['light', '#3b4bd0', ''],
    ['dark', '#8f9ff0', ''],
  ] as const)(
    'keeps in %s to the background %s that the page gives the card, with "%s"',
    async (colorScheme, card, more) => {
      page = await browser.newPage({ colorScheme })
      const tokens = `--easekit-background: ${card}; --easekit-text: #fff; ${more}`
      await ask(page, host.page({ head: `<style>:root { ${tokens} }</style>` }))
      await page.locator('ease-kit').getByRole('radio').first().click()
      const { edge, back, ink } = await page.locator('ease-kit [part=send]').evaluate((button) => ({
        edge: getComputedStyle(button).borderTopColor,
        back: getComputedStyle(button).backgroundColor,
        ink: getComputedStyle(button).color,
      }))
      const [, red = '', green = '', blue = ''] = /#(..)(..)(..)/.exec(card) ?? []
      const behind = [Number(`0x${red}`), Number(`0x${green}`), Number(`0x${blue}`)] as const
      expect(contrast(rgb(edge), behind)).toBeGreaterThanOrEqual(3)
      expect(contrast(rgb(ink), rgb(back))).toBeGreaterThanOrEqual(4.5)
    },
  )
})
