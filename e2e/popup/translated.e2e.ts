import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { ask } from '../support/ask.js'
import { testHost } from '../support/host-page.js'
import { testBrowser } from '../support/test-browser.js'

const browser = testBrowser()
const host = testHost()

/** Does what the translators of browsers do: puts elements in place of text nodes, whenever there are new ones. */
function translate(): void {
  const seen = new WeakSet<Node>()
  const change = (root: Node): void => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    const texts: Text[] = []
    while (walker.nextNode()) texts.push(walker.currentNode as Text)
    for (const text of texts) {
      if (seen.has(text) || !text.data.trim()) continue
      const outer = document.createElement('font')
      const inner = outer.appendChild(document.createElement('font'))
      const translated = inner.appendChild(document.createTextNode(`«${text.data}»`))
      seen.add(translated)
      text.replaceWith(outer)
    }
  }
  const root = document.querySelector('ease-kit')?.shadowRoot as ShadowRoot
  change(root)
  new MutationObserver(() => change(root)).observe(root, { childList: true, subtree: true, characterData: true })
}

const open = async (parts: object): Promise<Awaited<ReturnType<typeof ask>> & { page: Page; errors: string[] }> => {
  const page = await browser.newPage({ reducedMotion: 'reduce' })
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(String(error)))
  const shown = await ask(page, host.page(parts))
  await page.evaluate(translate)
  return { ...shown, page, errors }
}

it('a translated popup has the heading of each step, and nothing of the one before', async () => {
  const { heading, point, reason, button, errors } = await open({ survey: { thanks: { harder: 'We will do better' } } })
  await expect.poll(() => heading.textContent()).toMatch(/^«.*easy.*»$/)
  await point(/^2 of 7/).click()
  await expect.poll(() => heading.textContent()).toMatch(/^«.*(reason|hard).*»$/)
  await reason('«Cost or fees»').check()
  await button('«Send»').click()
  await expect.poll(() => heading.textContent()).toBe('«We will do better»')
  expect(errors).toEqual([])
})

it('several things that are rated survive a translator', async () => {
  const taken = host.fromNow()
  const items = { time: 'Time', staff: 'Staff' }
  const { page, heading, button, dialog, errors } = await open({ survey: { scale: 'csi', items } })
  const groups = dialog.getByRole('group')
  await groups.nth(0).getByRole('radio').nth(4).click()
  await groups.nth(1).getByRole('radio').nth(2).click()
  await button('«Send»').click()
  await expect.poll(() => heading.textContent()).toMatch(/^«.*(reason|hard).*»$/)
  await button('«Skip»').click()
  await expect.poll(() => taken().find(({ done }) => done)?.answers['effort.staff']).toBeDefined()
  await page.keyboard.press('Escape')
  expect(errors).toEqual([])
})

it('a translated question in free text thanks in its own words', async () => {
  const { heading, comment, button, errors } = await open({ survey: { scale: 'open' } })
  await comment.fill('Too many steps')
  await button('«Send»').click()
  await expect.poll(() => heading.textContent()).toMatch(/^«.*[Tt]hank.*»$/)
  expect(errors).toEqual([])
})
