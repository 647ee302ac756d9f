import { localeTags } from '@easekit/scales'
import { describe, expect, it } from 'vitest'
import { askIn } from '../support/ask-in.js'
import { casesIn } from '../support/cases-in.js'
import { type Tab, until } from '../support/engine.js'
import { engineNames } from '../support/engine-names.js'
import { testHost } from '../support/host-page.js'
import { oneOfEachScript } from '../support/languages.js'
import { noThrottle } from '../support/no-throttle.js'
import { testEngine } from '../support/test-engine.js'

const host = testHost()

/** Where parts of the popup stand, in whole px, once it is where it belongs. */
function boxes(...parts: string[]) {
  const root = document.querySelector('ease-kit')?.shadowRoot
  // Half-way in, edges that touch are rounded apart.
  for (const sliding of root?.getAnimations() ?? []) sliding.finish()
  return parts.map((part) =>
    [...(root?.querySelectorAll(part) ?? [])].map((one) => {
      const { left, right, top, bottom } = one.getBoundingClientRect()
      return { left: Math.round(left), right: Math.round(right), top: Math.round(top), bottom: Math.round(bottom) }
    }),
  )
}

/** The words of texts that stand on more than one line. */
function brokenWords(selector: string): string[] {
  const texts = document.querySelector('ease-kit')?.shadowRoot?.querySelectorAll(selector) ?? []
  return [...texts].flatMap((one) => {
    const text = one.firstChild as Text
    return [...text.data.matchAll(/[^\s/\u3040-\u9fff-]+/g)].flatMap(({ 0: word, index }) => {
      const range = document.createRange()
      range.setStart(text, index)
      range.setEnd(text, index + word.length)
      return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1 ? [word] : []
    })
  })
}

/** Draws all words of the scale twice as large, as somebody does who has only the text enlarged. */
function enlargeText() {
  const style = document.createElement('style')
  style.textContent =
    'h2 { font-size: 32px } h3, [part=point] span { font-size: 30px } [part=point] i, [part=ends] span { font-size: 24px }'
  document.querySelector('ease-kit')?.shadowRoot?.append(style)
}

/** The second question, with the points of the first opened again. */
async function openAnswer(tab: Tab): Promise<void> {
  await tab.run(() => document.querySelector('ease-kit')?.shadowRoot?.querySelector('input')?.click())
  await until(tab, () => document.querySelector('ease-kit')?.shadowRoot?.querySelector('details'), 'the answer')
  await tab.run(() =>
    document.querySelector('ease-kit')?.shadowRoot?.querySelector('details')?.setAttribute('open', ''),
  )
}

describe.each(engineNames)('in %s', (name) => {
  const engine = testEngine(name)

  it.each([
    [1280, 'en', 'horizontal'],
    [600, 'en', 'horizontal'],
    [375, 'en', 'wrapped'],
    [320, 'en', 'wrapped'],
  ])('eleven points at %d px have their ends beside the right points', async (width, lang, layout) => {
    const tab = await engine.open({ width, height: 640 })
    const taken = host.fromNow()
    await askIn(tab, host.page({ html: `lang="${lang}"`, survey: { scale: 'nps' } }))
    const [points = [], ends = []] = await tab.run(boxes, '[part=point] span', '[part=ends] span')
    const [first, last] = [ends[0], ends.at(-1)]
    const rows = new Set(points.map(({ top }) => top))
    expect(rows.size).toBe(layout === 'wrapped' ? 2 : 1)
    expect(points.every(({ left, right, top, bottom }) => right - left >= 36 && bottom - top >= 44)).toBe(true)
    expect(first?.left).toBe(points[0]?.left)
    expect(last?.right).toBe(points[10]?.right)
    // Above the first row, below the last one: no other point comes between an end and its own.
    if (layout === 'wrapped') expect(first?.bottom).toBeLessThanOrEqual(points[0]?.top ?? 0)
    expect(last?.top).toBeGreaterThanOrEqual(points[10]?.bottom ?? 0)
    await expect.poll(() => taken().at(-1)?.context.layout, { timeout: 10_000 }).toBe(layout)
    await tab.close()
  })

  it.each(['ces2', 'nps', 'binary', 'effort-dimensions'])(
    'nothing of %s sticks out beside its question at 320 px',
    async (scale) => {
      const tab = await engine.open({ width: 320, height: 640 })
      await askIn(tab, host.page({ survey: { scale } }))
      const [[question] = [], points = []] = await tab.run(boxes, 'h2', '[part=point] span')
      expect(Math.min(...points.map(({ left }) => left))).toBe(question?.left)
      expect(Math.max(...points.map(({ right }) => right))).toBe(question?.right)
      await tab.close()
    },
  )

  it('what closes several things stays in view while they are scrolled', async () => {
    const tab = await engine.open({ width: 320, height: 420 })
    await askIn(tab, host.page({ survey: { scale: 'effort-dimensions' } }))
    await tab.run(async () => {
      const moving = document.querySelector('ease-kit')?.shadowRoot?.getAnimations() ?? []
      await Promise.all(moving.map((one) => one.finished))
    })
    const [before] = await tab.run(boxes, '[part=close]')
    await tab.run(() =>
      document.querySelector('ease-kit')?.shadowRoot?.querySelector('[part=popup]')?.scrollBy(0, 9999),
    )
    const [after] = await tab.run(boxes, '[part=close]')
    expect(after).toEqual(before)
    expect(
      await tab.run(() => {
        const root = document.querySelector('ease-kit')?.shadowRoot
        const { left = 0, top = 0 } = root?.querySelector('[part=close]')?.getBoundingClientRect() ?? {}
        return root?.elementFromPoint(left + 22, top + 22)?.getAttribute('part')
      }),
    ).toBe('close')
    await tab.close()
  })

  it.each(casesIn(name, localeTags, (lang) => oneOfEachScript.includes(lang)))(
    'labels under faces break at words alone in %s at 320 px',
    async (lang) => {
      const tab = await engine.open({ width: 320, height: 640 })
      await askIn(tab, host.page({ html: `lang="${lang}"`, survey: { scale: 'ease5', glyph: 'emoji', company: 'A' } }))
      expect(await tab.run(brokenWords, '[part=point] i')).toEqual([])
      await tab.close()
    },
  )

  it.each(['effort-dimensions', 'ces2'])(
    'labels of %s break at words alone where text is twice as large',
    async (scale) => {
      const tab = await engine.open({ width: 375, height: 800 })
      await askIn(tab, host.page({ html: 'lang="de"', survey: { scale, throttle: noThrottle } }))
      await tab.run(enlargeText)
      expect(await tab.run(brokenWords, '[part=ends] span')).toEqual([])
      await tab.close()
    },
  )

  it('faces stay on the card where text is twice as large', async () => {
    const tab = await engine.open({ width: 600, height: 700 })
    await askIn(tab, host.page({ survey: { scale: 'ease5', glyph: 'emoji', throttle: noThrottle } }))
    await tab.run(enlargeText)
    const [[card] = [], points = []] = await tab.run(boxes, '[part=popup]', '[part=point] span')
    expect(points).toHaveLength(5)
    expect(Math.max(...points.map(({ right }) => right))).toBeLessThan(card?.right ?? 0)
    await tab.close()
  })

  it.each(['en', 'de', 'fa'])('the answer and its points keep their distances in %s at 320 px', async (lang) => {
    const tab = await engine.open({ width: 320, height: 800 })
    await askIn(tab, host.page({ html: `lang="${lang}"`, survey: { throttle: noThrottle } }))
    const ink = () => {
      const point = document.querySelector('ease-kit')?.shadowRoot?.querySelector('label:nth-child(4) span') as Element
      const { color, fontSize } = getComputedStyle(point)
      return { color, fontSize }
    }
    const asked = await tab.run(ink)
    await openAnswer(tab)
    // Points that can be chosen look as they did, and not as if they were out of use.
    expect(await tab.run(ink)).toEqual(asked)
    const said = await tab.run(() => {
      const range = document.createRange()
      range.selectNodeContents(document.querySelector('ease-kit')?.shadowRoot?.querySelector('summary') as Element)
      const { top, left, right } = range.getBoundingClientRect()
      return { top, start: Math.round(document.documentElement.lang === 'fa' ? right : left) }
    })
    const [[card] = [], ends = [], [question] = []] = await tab.run(boxes, '[part=popup]', '[part=ends] span', 'h2')
    expect(said.top - (card?.top ?? 0)).toBeGreaterThanOrEqual(16)
    expect((question?.top ?? 0) - Math.max(...ends.map(({ bottom }) => bottom))).toBeGreaterThanOrEqual(12)
    // It has no marker before it.
    expect(said.start).toBe(lang === 'fa' ? question?.right : question?.left)
    await tab.close()
  })

  it.each([320, 375, 1000])(
    'the focus ring of what closes is on the card at %d px, and covers no text',
    async (width) => {
      const ring = 4
      const tab = await engine.open({ width, height: 640 })
      await askIn(tab, host.page({ survey: { throttle: noThrottle, company: 'Rindfleischetikettierung GmbH' } }))
      const [[card] = [], [close] = []] = await tab.run(boxes, '[part=popup]', '[part=close]')
      expect((card?.right ?? 0) - (close?.right ?? 0)).toBeGreaterThanOrEqual(ring)
      expect((close?.top ?? 0) - (card?.top ?? 0)).toBeGreaterThanOrEqual(ring)
      const text = await tab.run(() => {
        const range = document.createRange()
        range.selectNodeContents(document.querySelector('ease-kit')?.shadowRoot?.querySelector('h2') as Element)
        return range.getBoundingClientRect().right
      })
      expect(text).toBeLessThanOrEqual(close?.left ?? 0)
      await tab.close()
    },
  )
})
