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
  readonly left: number
}

/**
 * Taps what leads to the next step and looks at the card before it, and then with its gliding held at its beginning, in its
 * middle and at its end; where nothing glides, all three are alike.
 */
const glide = async (tapped: string, next: string): Promise<readonly Edges[]> => {
  const root = document.querySelector('ease-kit')?.shadowRoot as ShadowRoot
  const card = root.querySelector('[part=popup]') as HTMLElement
  const edges = (): Edges => {
    const { top, bottom, left } = card.getBoundingClientRect()
    return { top, bottom, left }
  }
  // It may still be sliding in.
  for (const sliding of card.getAnimations()) sliding.finish()
  const before = edges()
  // Held as it begins: on a busy machine it may be over before the next frame.
  const gliding: Animation[] = []
  const { animate } = card
  card.animate = (...given) => {
    const one = animate.apply(card, given)
    one.pause()
    gliding.push(one)
    return one
  }
  ;[...root.querySelectorAll<HTMLElement>(tapped)].at(-1)?.click()
  await new Promise<void>((resolve) => {
    const look = (): unknown => (root.querySelector(next) ? resolve() : requestAnimationFrame(look))
    look()
  })
  return [
    before,
    ...[0, 125, 249.9].map((time) => {
      for (const one of gliding) one.currentTime = time
      return edges()
    }),
  ]
}
const steps = [
  ['[part=point] input', '[part=comment]'],
  ['[part=skip]', '[part=thanks]'],
] as const

describe.each(engineNames)('from step to step, in %s', (name) => {
  const engine = testEngine(name)
  let tab: Tab
  afterEach(() => tab.close())

  it.each([
    [1000, 700],
    [375, 640],
  ])('in a window of %d × %d px the upper edge of the card comes from where it stood', async (width, height) => {
    tab = await engine.open({ width, height })
    await askIn(tab, host.page({ survey: { throttle: noThrottle } }))
    for (const [tapped, next] of steps) {
      const [before, first, middle, last] = (await tab.run(glide, tapped, next)) as [Edges, Edges, Edges, Edges]
      const way = Math.abs(last.top - before.top)
      expect(way).toBeGreaterThan(50)
      expect(Math.abs(first.top - before.top)).toBeLessThan(1)
      expect(Math.abs(last.top - middle.top)).toBeGreaterThan(0.5)
      expect(Math.abs(last.top - middle.top)).toBeLessThan(way)
      // Then its lower edge is where it was, and its sides have never moved.
      expect(Math.abs(last.bottom - before.bottom)).toBeLessThan(1)
      for (const edges of [first, middle, last]) expect(edges.left).toBeCloseTo(before.left)
    }
  })
})

describe('from step to step', () => {
  const browser = testBrowser()

  it('the card takes its place at once for those who want less motion', async () => {
    const page = await browser.newPage({ reducedMotion: 'reduce' })
    await ask(page, host.page())
    const [before, first, , last] = (await page.evaluate(expression(glide, steps[0]))) as [Edges, Edges, Edges, Edges]
    expect(last.top).toBeLessThan(before.top - 50)
    expect(first).toEqual(last)
  })

  it('a card whose upper edge stands does not move', async () => {
    const page = await browser.newPage()
    await ask(page, host.page({ options: { position: 'top-end' } }))
    const [before, first, middle, last] = (await page.evaluate(expression(glide, steps[0]))) as [
      Edges,
      Edges,
      Edges,
      Edges,
    ]
    expect(last.bottom).toBeGreaterThan(before.bottom + 50)
    for (const edges of [first, middle]) expect(edges).toEqual(last)
  })
})
