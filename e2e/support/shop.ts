import type { Page } from 'playwright-core'

/** Buys something, from the catalogue to the thank-you page; returns the order's id. */
export async function buy(page: Page, url: string, language = ''): Promise<string> {
  await page.goto(`${url}/shop/${language && `?lang=${language}`}`)
  await page.locator('[data-test=add]').first().click()
  await page.locator('[data-test=cart]').click()
  await page.locator('[data-test=checkout]').click()
  await page.locator('[data-test=fill]').click()
  await page.locator('[data-test=place-order]').click()
  await page.waitForURL(/thanks\.html/)
  return ((await page.locator('[data-test=order-id]').first().textContent()) ?? '').trim()
}

/** Talks to the support chat and ends it. */
export async function chat(page: Page): Promise<void> {
  await page.locator('[data-test=chat-open]').click()
  await page.locator('[data-test=chat-input]').fill('Where is my parcel?')
  await page.locator('[data-test=chat-send]').click()
  await page.locator('[data-test=chat-end]').click()
}
