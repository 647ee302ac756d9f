import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { ask } from '../support/ask.js'
import { testHost } from '../support/host-page.js'
import { testBrowser } from '../support/test-browser.js'

const browser = testBrowser()
const host = testHost()
const survey = { contact: true, recovery: { label: 'Talk to a person', url: '/help' } }

/** What a control and all that is in it look like. */
const looksOf = (control: Locator): Promise<string> =>
  control.evaluate((control) =>
    JSON.stringify(
      [control, ...control.querySelectorAll('*')].map((one) => {
        const { backgroundColor, borderColor, boxShadow, color, opacity, transform } = getComputedStyle(one)
        return { backgroundColor, borderColor, boxShadow, color, opacity, transform }
      }),
    ),
  )

/** How a control looks by itself, under the pointer, and pressed. The pointer leaves before it lets go, so nothing is done. */
async function threeLooks(page: Page, control: Locator): Promise<string[]> {
  await page.mouse.move(1, 1)
  const settled = async () => {
    await page.evaluate(() => {
      for (const one of document.querySelector('ease-kit')?.shadowRoot?.getAnimations() ?? []) one.finish()
    })
    return looksOf(control)
  }
  const alone = await settled()
  await control.hover({ force: true })
  const hovered = await settled()
  await page.mouse.down()
  const pressed = await settled()
  await page.mouse.move(1, 1)
  await page.mouse.up()
  return [alone, hovered, pressed]
}

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  it.each(['no-preference', 'reduce'] as const)(
    'every control shows that the pointer is over it, and that it is pressed, motion: %s',
    async (reducedMotion) => {
      const page = await browser.newPage({ colorScheme, reducedMotion, viewport: { width: 1000, height: 900 } })
      const shown = await ask(page, host.page({ survey }))
      const kit = page.locator('ease-kit')
      const expectLooks = async (...controls: string[]) => {
        for (const name of controls) {
          const [alone, hovered, pressed] = await threeLooks(page, kit.locator(name).first())
          expect(hovered, `${name} under the pointer`).not.toBe(alone)
          expect(pressed, `${name} pressed`).not.toBe(hovered)
          if (reducedMotion === 'reduce') expect(pressed).not.toContain('matrix')
        }
      }
      await expectLooks('[part=point]', '[part=close]')
      await shown.point(/^1 of 7/).click()
      await shown.reason('Cost or fees').check()
      await expectLooks(
        '[part=answer] summary',
        '[part=reason]',
        '[part=reason]:nth-child(2)',
        '[part=contact] summary',
        '[part=skip]',
        '[part=send]',
        '[part=close]',
      )
      await shown.button('Skip').click()
      await shown.dialog.getByRole('link').waitFor()
      await expectLooks('[part=recovery]')
    },
  )
})
