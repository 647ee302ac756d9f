import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Demo, startDemo, temporaryFolder } from './support/demo.js'
import { testBrowser } from './support/test-browser.js'

const browser = testBrowser()
const folder = temporaryFolder()
let demo: Demo

beforeAll(async () => {
  demo = await startDemo({ PORT: '0', EASEKIT_DATA: folder.path })
})

afterAll(async () => {
  await demo?.stop()
  folder.remove()
})

describe('the first steps', () => {
  it('print the addresses that the README tells of', () => {
    expect(demo.names).toEqual(['shop', 'gallery', 'dashboard', 'collector'])
    expect(readFileSync('README.md', 'utf8')).toContain(
      'prints four addresses: a demo shop, the gallery, the dashboard and the collector.',
    )
  })

  it('sign in by the printed link in a tab that is open already, and keep the token out of the address', async () => {
    const page = await browser.newPage()
    await page.goto(`${demo.url}/dashboard`)
    await page.getByLabel('Token').waitFor()
    await page.goto(demo.dashboard)
    await page.getByText('Waiting for the first answer').waitFor()
    expect(page.url()).toBe(`${demo.url}/dashboard`)
  })

  it('leave every sum of the cart uncovered on a phone', async () => {
    const page = await browser.newPage({ viewport: { width: 375, height: 667 } })
    await page.goto(`${demo.url}/shop/`)
    await page.locator('[data-test=add]').first().click()
    await page.locator('[data-test=cart]').click()
    await page.locator('[data-test=chat-open]').waitFor()
    const covered = () =>
      page.evaluate(() => {
        const button = document.querySelector('[data-test=chat-open]')?.getBoundingClientRect() ?? new DOMRect()
        return [...document.querySelectorAll('main *, footer *')].filter((one) => {
          const { left, right, top, bottom } = one.getBoundingClientRect()
          return left < button.right && right > button.left && top < button.bottom && bottom > button.top
        }).length
      })
    const { full, view } = await page.evaluate(() => ({ full: document.body.scrollHeight, view: innerHeight }))
    for (let top = 0; top <= full; top += view / 2) {
      await page.evaluate((top) => scrollTo(0, top), top)
      expect(await covered()).toBe(0)
    }
  })

  it('bring the answer of the framed page to the collector of the demo', async () => {
    const page = await browser.newPage()
    await page.goto(`${demo.url}/webview/`)
    await page.frameLocator('iframe').locator('ease-kit').getByRole('radio').nth(4).click()
    const headers = {
      Authorization: `Bearer ${new URLSearchParams(new URL(demo.dashboard).hash.slice(1)).get('token')}`,
    }
    const answers = async () => {
      const found = await fetch(`${demo.url}/v1/records?project=demo&subject=order-1042`, { headers })
      const { records } = (await found.json()) as { records: { record: { answers: object } }[] }
      return records.map(({ record }) => record.answers)
    }
    await expect.poll(answers).toEqual([{ effort: 5 }])
  })
})
