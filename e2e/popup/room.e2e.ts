import { localeTags } from '@easekit/scales'
import { describe, expect, it } from 'vitest'
import { askIn } from '../support/ask-in.js'
import { casesIn } from '../support/cases-in.js'
import { engineNames } from '../support/engine-names.js'
import { testHost } from '../support/host-page.js'
import { oneOfEachScript } from '../support/languages.js'
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

const layoutSent = () => host.taken.at(-1)?.context.layout

describe.each(engineNames)('in %s', (name) => {
  const engine = testEngine(name)

  it.each([
    [1280, 'en', 'horizontal'],
    [600, 'en', 'horizontal'],
    [375, 'en', 'wrapped'],
    [320, 'en', 'wrapped'],
  ])('eleven points at %d px have their ends beside the right points', async (width, lang, layout) => {
    const tab = await engine.open({ width, height: 640 })
    const before = host.taken.length
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
    await expect.poll(() => host.taken.length > before && layoutSent(), { timeout: 10_000 }).toBe(layout)
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
      const broken = await tab.run(() => {
        const labels = document.querySelector('ease-kit')?.shadowRoot?.querySelectorAll('[part=point] i') ?? []
        return [...labels].flatMap((label) => {
          const text = label.firstChild as Text
          return [...text.data.matchAll(/[^\s/\u3040-\u9fff-]+/g)].flatMap(({ 0: word, index }) => {
            const range = document.createRange()
            range.setStart(text, index)
            range.setEnd(text, index + word.length)
            return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1 ? [word] : []
          })
        })
      })
      expect(broken).toEqual([])
      await tab.close()
    },
  )
})
