import type { Page } from 'playwright-core'
import { popup } from './popup.js'

/** Opens a page, makes its event happen and waits for the question. */
export async function ask(page: Page, url: string) {
  await page.goto(url)
  // Commands wait in the queue until the script is there.
  await page.evaluate(() => {
    const door = window as never as Record<string, ((...command: unknown[]) => void) & { q?: unknown[] }>
    door.EaseKit ??= Object.assign((...command: unknown[]) => door.EaseKit?.q?.push(command), { q: [] })
    door.EaseKit('trigger', 'paid', { subject: String(Math.random()) })
  })
  const shown = popup(page)
  await page.locator('ease-kit [part=question]').waitFor()
  return shown
}
