import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkDeclared } from '../../packages/widget/src/declaration/check/check-declared.js'
import { testBrowser } from '../support/test-browser.js'

interface Gallery {
  readonly url: string
  readonly close: () => void
}

const browser = testBrowser()
let gallery: Gallery
let page: Page
const errors: string[] = []

beforeAll(async () => {
  const path = '../../scripts/gallery.mjs'
  const { serveGallery } = (await import(path)) as { serveGallery: (port: number) => Promise<Gallery> }
  gallery = await serveGallery(0)
})

afterAll(() => gallery?.close())

async function open(chosen: string): Promise<void> {
  errors.length = 0
  page = await browser.newPage({ reducedMotion: 'reduce' })
  page.on('pageerror', (error) => errors.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  await page.goto(`${gallery.url}/gallery/#${chosen}`)
}

const survey = () => page.frameLocator('iframe').locator('ease-kit [part=popup]')

describe('the gallery', () => {
  it.each('ces2 ease7 ces2-5 ease5 ces1 binary effort-dimensions open open-required csat5 csi nps'.split(' '))(
    'shows %s, and its snippet is one that EaseKit takes',
    async (scale) => {
      await open(`scale=${scale}&layout=vertical&glyph=emoji&position=top&accent=%23ffd600&thanks=on&poweredBy=on`)
      await survey().waitFor()
      await page.locator('#status', { hasText: `${scale.replace('-required', '')}@1` }).waitFor()
      const snippet = (await page.locator('#snippet').textContent()) ?? ''
      const json = JSON.parse(/data-easekit>\n([\s\S]*)\n<\/script>/.exec(snippet)?.[1] ?? '')
      expect(checkDeclared({ ...json, project: 'shop', endpoint: 'https://ces.example.com' }).issues).toEqual([])
      await page.getByRole('button', { name: 'npm' }).click()
      expect(await page.locator('#snippet').textContent()).toContain('createEaseKit({')
      expect(errors).toEqual([])
    },
  )

  it.each([
    ['explaining', 'comment'],
    ['easier', 'thanks'],
    ['harder', 'recovery'],
  ])('brings the survey to %s', async (state, part) => {
    await open(`state=${state}&thanks=on`)
    await survey().locator(`[part=${part}]`).waitFor()
  })

  it('writes what was chosen into the snippet, in the language that was chosen', async () => {
    await open('locale=de&reasons=on&contact=on')
    await survey().waitFor()
    const snippet = await page.locator('#snippet').textContent()
    expect(snippet).toMatch(/"locale": "de"[\s\S]+"contact": true/)
    expect(snippet).not.toContain('Cost or fees')
  })

  it('shows one of two variants, and says which', async () => {
    await open('variants=on')
    await survey().waitFor()
    await page.locator('#status', { hasText: /variant (corner|middle)/ }).waitFor()
    const variant = /variant (\w+)/.exec((await page.locator('#status').textContent()) ?? '')?.[1]
    const { y, height } = (await survey().boundingBox()) ?? { y: 0, height: 0 }
    const frame = (await page.locator('iframe').boundingBox()) ?? { y: 0, height: 0 }
    const isInTheMiddle = Math.abs(y + height / 2 - frame.y - frame.height / 2) < 20
    expect(isInTheMiddle).toBe(variant === 'middle')
    expect(await page.locator('#snippet').textContent()).toContain('"variants"')
    expect(errors).toEqual([])
  })

  it('changes with its controls and keeps the choice in the address', async () => {
    await open('')
    await page.getByLabel('Language').selectOption('fa')
    await page.frameLocator('iframe').locator('html[dir=rtl]').waitFor()
    await survey().waitFor()
    expect(new URL(page.url()).hash).toContain('locale=fa')
    await page.getByLabel('Instrument').selectOption('nps')
    await page.locator('#status', { hasText: 'nps@1' }).waitFor()
  })
  it.each([320, 375, 1280])('fits in a window of %d px, and so does the survey in it', async (width) => {
    await open('')
    await page.setViewportSize({ width, height: 700 })
    await survey().waitFor()
    const isInside = (root: Element) => root.scrollWidth <= root.clientWidth
    expect(await page.locator(':root').evaluate(isInside)).toBe(true)
    expect(await survey().evaluate(isInside)).toBe(true)
  })
})
