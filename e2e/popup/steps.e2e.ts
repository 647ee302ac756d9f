import { afterEach, describe, expect, it } from 'vitest'
import { ask } from '../support/ask.js'
import { askIn } from '../support/ask-in.js'
import type { Tab } from '../support/engine.js'
import { engineNames } from '../support/engine-names.js'
import { expression } from '../support/expression.js'
import { testHost } from '../support/host-page.js'
import { noThrottle } from '../support/no-throttle.js'
import { testBrowser } from '../support/test-browser.js'
import { testEngine } from '../support/test-engine.js'

const host = testHost()

interface Edges {
  readonly top: number
  readonly bottom: number
}

/**
 * Taps what leads to the next step and looks at the card before it, and then with the growing held at its beginning, in its
 * middle and at its end; where nothing grows, all three are alike.
 */
const grow = async (tapped: string, next: string): Promise<readonly Edges[]> => {
  const root = document.querySelector('ease-kit')?.shadowRoot as ShadowRoot
  const edges = (): Edges => {
    const { top, bottom } = (root.querySelector('[part=popup]') as Element).getBoundingClientRect()
    return { top, bottom }
  }
  // It may still be sliding in.
  for (const sliding of root.getAnimations()) sliding.finish()
  const before = edges()
  ;[...root.querySelectorAll<HTMLElement>(tapped)].at(-1)?.click()
  await new Promise<void>((resolve) => {
    const look = (): unknown => (root.querySelector(next) ? resolve() : requestAnimationFrame(look))
    look()
  })
  const growing = root.getAnimations().find((one) => (one as CSSAnimation).animationName === 'g')
  growing?.pause()
  const { duration = 0 } = growing?.effect?.getComputedTiming() ?? {}
  return [
    before,
    ...[0, 0.5, 0.999].map((share) => {
      if (growing) growing.currentTime = Number(duration) * share
      return edges()
    }),
  ]
}
const isSupported = (): boolean => CSS.supports('interpolate-size', 'allow-keywords')
const heightOf = ({ top, bottom }: Edges): number => bottom - top

describe.each(engineNames)('from step to step, in %s', (name) => {
  const engine = testEngine(name)
  let tab: Tab
  afterEach(() => tab.close())

  it.each([
    [1000, 700],
    [375, 640],
  ])(
    'in a window of %d × %d px the card grows from the height that it had, and its lower edge stands',
    async (width, height) => {
      tab = await engine.open({ width, height })
      await askIn(tab, host.page({ survey: { throttle: noThrottle } }))
      const grows = await tab.run(isSupported)
      for (const [tapped, next] of [
        ['[part=point] input', '[part=comment]'],
        ['[part=skip]', '[part=thanks]'],
      ] as const) {
        const [before, first, middle, last] = (await tab.run(grow, tapped, next)) as [Edges, Edges, Edges, Edges]
        const difference = Math.abs(heightOf(last) - heightOf(before))
        expect(difference).toBeGreaterThan(50)
        for (const edges of [first, middle, last]) expect(Math.abs(edges.bottom - before.bottom)).toBeLessThan(1)
        expect(Math.abs(heightOf(first) - heightOf(grows ? before : last))).toBeLessThan(3)
        const left = Math.abs(heightOf(last) - heightOf(middle))
        expect(left).toBeLessThan(difference)
        expect(left > 0.5).toBe(grows)
      }
    },
  )
})

describe('from step to step', () => {
  const browser = testBrowser()

  it('the card takes its height at once for those who want less motion', async () => {
    const page = await browser.newPage({ reducedMotion: 'reduce' })
    await ask(page, host.page())
    const [before, first, , last] = (await page.evaluate(
      expression(grow, ['[part=point] input', '[part=comment]']),
    )) as [Edges, Edges, Edges, Edges]
    expect(heightOf(last)).toBeGreaterThan(heightOf(before) + 50)
    expect(first).toEqual(last)
  })
})
