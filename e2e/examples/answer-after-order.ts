import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { popup } from '../support/popup.js'
import type { TestSite } from './test-site.js'

/** Places an order in an example, answers 6 of 7, and expects the answer at the collector and no error on the page. */
export async function answerAfterOrder(page: Page, site: TestSite, address: string): Promise<void> {
  const troubles: string[] = []
  page.on('pageerror', (error) => troubles.push(String(error)))
  await page.goto(address)
  await page.getByRole('button', { name: 'Place order' }).click()
  const thanks = page.getByRole('heading', { name: 'Thank you for order' })
  const order = /o-\d+/.exec(`${await thanks.textContent()}`)?.[0] ?? ''
  await popup(page)
    .point(/^6 of 7/)
    .click()
  await expect.poll(() => site.answers(order)).toEqual([{ effort: 6 }])
  expect(troubles).toEqual([])
}
