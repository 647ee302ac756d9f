import { localeTags } from '@easekit/scales'
import { describe, expect, it } from 'vitest'
import { askIn } from '../support/ask-in.js'
import { findings } from '../support/axe.js'
import { casesIn } from '../support/cases-in.js'
import { type Tab, until } from '../support/engine.js'
import { engineNames } from '../support/engine-names.js'
import { testHost } from '../support/host-page.js'
import { oneOfEachScript } from '../support/languages.js'
import { noThrottle } from '../support/no-throttle.js'
import { testEngine } from '../support/test-engine.js'

const host = testHost()

const click = (tab: Tab, selector: string) =>
  tab.run((selector) => {
    const root = document.querySelector('ease-kit')?.shadowRoot
    root?.querySelector<HTMLElement>(selector)?.click()
  }, selector)

const heading = (tab: Tab, part: string) =>
  until(tab, () => document.querySelector('ease-kit')?.shadowRoot?.querySelector('h2'), part)

describe.each(engineNames)('in %s', (name) => {
  const engine = testEngine(name)

  it.each(
    casesIn(
      name,
      ['light', 'dark'].flatMap((theme) =>
        ['en', 'fa'].flatMap((lang) =>
          [320, 1280].flatMap((width) => ['ces2', 'binary'].map((scale) => ({ theme, lang, width, scale }))),
        ),
      ),
      // Every pair of theme, language and width, each scale twice.
      ({ theme, lang, width, scale }) =>
        (theme === 'dark') === ((lang === 'fa') !== (width === 1280)) && (lang === 'fa') === (scale === 'binary'),
    ),
  )('axe finds nothing in $scale, $theme, $lang, $width px wide', async ({ theme, lang, width, scale }) => {
    const tab = await engine.open({ width, height: 700 })
    const dir = lang === 'fa' ? 'rtl' : 'ltr'
    const dark = theme === 'dark' ? '<style>body { background: #111; color: #eee }</style>' : ''
    await askIn(
      tab,
      host.page({
        html: `lang="${lang}" dir="${dir}"`,
        head: dark,
        options: { theme },
        survey: { scale, throttle: noThrottle },
      }),
    )
    expect(await findings(tab)).toEqual([])
    await click(tab, 'input')
    await until(
      tab,
      () => document.querySelector('ease-kit')?.shadowRoot?.querySelector('textarea'),
      'the second question',
    )
    expect(await findings(tab)).toEqual([])
    await click(tab, '[part=send]')
    await until(tab, () => document.querySelector('ease-kit')?.shadowRoot?.querySelector('[part=thanks]'), 'the thanks')
    expect(await findings(tab)).toEqual([])
    await tab.close()
  })

  it.each(['light', 'dark'])('axe finds nothing in the offer of a call-back, closed and open, %s', async (theme) => {
    const tab = await engine.open({ width: 320, height: 700 })
    const head = theme === 'dark' ? '<style>body { background: #111; color: #eee }</style>' : ''
    await askIn(tab, host.page({ head, options: { theme }, survey: { contact: true, throttle: noThrottle } }))
    await click(tab, 'input')
    await until(
      tab,
      () => document.querySelector('ease-kit')?.shadowRoot?.querySelector('[part=contact]'),
      'the offer of a call-back',
    )
    expect(await findings(tab)).toEqual([])
    await click(tab, '[part=contact] summary')
    await until(
      tab,
      () => document.querySelector('ease-kit')?.shadowRoot?.querySelector<HTMLDetailsElement>('[part=contact]')?.open,
      'the field',
    )
    expect(await findings(tab)).toEqual([])
    // With what is missing said beside the field.
    await tab.run(() => {
      const field = document.querySelector('ease-kit')?.shadowRoot?.querySelector<HTMLInputElement>('#w')
      if (field) field.value = 'ann@mail.example'
    })
    await click(tab, '[part=send]')
    await until(
      tab,
      () => document.querySelector('ease-kit')?.shadowRoot?.querySelector('[part=contact] [aria-invalid]'),
      'the missing consent',
    )
    expect(await findings(tab)).toEqual([])
    await tab.close()
  })

  it('seven points are 44 px wide and high in a window of 320 px', async () => {
    const tab = await engine.open({ width: 320, height: 640 })
    await askIn(tab, host.page({ survey: { throttle: noThrottle } }))
    const sizes = await tab.run(() => {
      const root = document.querySelector('ease-kit')?.shadowRoot
      return [...(root?.querySelectorAll('[part=point], [part=close]') ?? [])].map((one) => {
        const { width, height, left, right } = one.getBoundingClientRect()
        return { width: Math.round(width), height: Math.round(height), inside: left >= 0 && right <= innerWidth }
      })
    })
    expect(sizes).toHaveLength(8)
    for (const size of sizes) {
      expect(size.inside).toBe(true)
      expect(size.width).toBeGreaterThanOrEqual(44)
      expect(size.height).toBeGreaterThanOrEqual(44)
    }
    await tab.close()
  })

  it.each(casesIn(name, localeTags, (lang) => oneOfEachScript.includes(lang)))(
    'nothing overflows in %s at 320 px',
    async (lang) => {
      const tab = await engine.open({ width: 320, height: 640 })
      for (const scale of ['ces2', 'ease7', 'ces1', 'binary']) {
        await askIn(
          tab,
          host.page({ html: `lang="${lang}"`, survey: { scale, company: 'Rindfleisch GmbH', throttle: noThrottle } }),
        )
        await heading(tab, 'the question')
        expect(
          await tab.run(() => {
            // The row of points reaches into the padding on purpose; its points are looked at one by one.
            const root = document.querySelector('ease-kit')?.shadowRoot
            const dialog = root?.querySelector('[role=dialog]')
            const box = dialog?.getBoundingClientRect()
            return [...(root?.querySelectorAll('[part]:not(fieldset), [part] span') ?? [])]
              .filter((one) => {
                const { left, right, width } = one.getBoundingClientRect()
                return (
                  one.scrollWidth > one.clientWidth + 1 ||
                  left < -0.5 ||
                  right > innerWidth + 0.5 ||
                  width > (box?.width ?? 0)
                )
              })
              .map((one) => `${one.tagName} ${one.textContent}`)
          }),
        ).toEqual([])
        await tab.run(() => localStorage.clear())
      }
      await tab.close()
    },
  )
})
