import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Tab } from './engine.js'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds on a page, by rule and element. */
export async function findings(tab: Tab): Promise<string[]> {
  if (!(await tab.run(() => 'axe' in window))) await tab.run((source) => new Function(source)(), source)
  return tab.run(async () => {
    const { axe } = window as never as {
      axe: { run: (...given: unknown[]) => Promise<Record<string, { id: string; nodes: { html: string }[] }[]>> }
    }
    // What has only half appeared has half its contrast. What has just been opened begins to appear with the next frame.
    await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)))
    const root = [...document.querySelectorAll('ease-kit')].map((one) => one.shadowRoot).find(Boolean)
    for (const one of [...document.getAnimations(), ...(root?.getAnimations() ?? [])]) {
      if (one.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY) one.finish()
    }
    const found = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    })
    return (found.violations ?? []).map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(' ')}`,
    )
  })
}
