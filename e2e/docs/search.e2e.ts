import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildDocsSite } from '../../scripts/docs-site.mjs'
import { temporaryFolder } from '../support/demo.js'
import { testBrowser } from '../support/test-browser.js'

const browser = testBrowser()
const folder = temporaryFolder()
const first = pathToFileURL(join(folder.path, 'index.html')).href

beforeAll(async () => {
  await buildDocsSite(folder.path)
})

afterAll(() => folder.remove())

/** The site as somebody opens it who has the folder and no server. */
async function open(address = first) {
  const page = await browser.newPage()
  const troubles: string[] = []
  page.on('pageerror', (error) => troubles.push(error.message))
  page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()))
  page.on('request', (request) => request.url().startsWith('file:') || troubles.push(request.url()))
  await page.goto(address)
  return { page, troubles }
}

describe('the site of all documents', () => {
  it('finds a heading by words, leads to it, and keeps the words in the address', async () => {
    const { page, troubles } = await open()
    await page.getByLabel('Search all documents').fill('why was my survey not shown')
    const hit = page.locator('#found a').first()
    await expect.poll(() => hit.textContent()).toBe('Troubleshooting: Why was my survey not shown?')
    expect(page.url()).toBe(`${first}?q=why%20was%20my%20survey%20not%20shown`)
    await hit.click()
    const heading = page.locator('h2', { hasText: 'Why was my survey not shown?' })
    await heading.waitFor()
    expect(page.url()).toMatch(/docs\/troubleshooting\.html#why-was-my-survey-not-shown$/)
    expect(await heading.evaluate((one) => one === document.querySelector(':target'))).toBe(true)
    expect(troubles).toEqual([])
  })

  it('finds an option as it is written, and says when it finds nothing', async () => {
    const { page, troubles } = await open(`${first}?q=dismissedTwiceDays`)
    await expect.poll(() => page.locator('#found a').first().textContent()).toBe('Configuration: Rest between surveys')
    await page.getByLabel('Search all documents').fill('zzqxv')
    await expect.poll(() => page.locator('#count').textContent()).toBe('Nothing found')
    expect(await page.locator('#found li').count()).toBe(0)
    expect(troubles).toEqual([])
  })

  it('shows the README with its pictures, and has no link into nothing', async () => {
    const { page, troubles } = await open()
    await page.getByRole('link', { name: 'EaseKit', exact: true }).first().click()
    await page.getByRole('heading', { name: 'Beside others' }).waitFor()
    const broken = await page.evaluate(() =>
      [...document.images].filter((one) => !one.naturalWidth).map((one) => one.src),
    )
    expect(broken).toEqual([])
    await page.getByRole('link', { name: 'configuration', exact: true }).click()
    await page.getByRole('heading', { name: 'Options of a page' }).waitFor()
    expect(troubles).toEqual([])
  })
})
