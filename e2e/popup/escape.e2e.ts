import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { ask } from '../support/ask.js'
import { testHost } from '../support/host-page.js'
import { testBrowser } from '../support/test-browser.js'

const browser = testBrowser()
const host = testHost()

const open = async (parts = {}) => {
  const page = await browser.newPage({ reducedMotion: 'reduce' })
  page.setDefaultTimeout(10_000)
  return { page, shown: await ask(page, host.page(parts)) }
}

/** Lets the browser do what it does after a key. */
const settled = (page: Page) =>
  page.evaluate(() => new Promise((done) => setTimeout(() => requestAnimationFrame(() => setTimeout(done)))))

describe('an input method', () => {
  const compose = async (page: Page) => {
    const session = await page.context().newCDPSession(page)
    await session.send('Input.imeSetComposition', { text: 'しはらい', selectionStart: 4, selectionEnd: 4 })
    // What Chromium tells of a key that an input method takes.
    const key = { key: 'Escape', code: 'Escape', windowsVirtualKeyCode: 229 }
    await session.send('Input.dispatchKeyEvent', { type: 'keyDown', ...key })
    await session.send('Input.imeSetComposition', { text: '', selectionStart: 0, selectionEnd: 0 })
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key })
  }

  it('takes Escape for itself in the comment', async () => {
    const { page, shown } = await open()
    await shown.point(/^3 of 7/).click()
    await shown.comment.click()
    await page.keyboard.insertText('支払いが')
    await compose(page)
    await settled(page)
    expect(await shown.comment.inputValue()).toBe('支払いが')
    expect(await shown.comment.evaluate((field) => (field.getRootNode() as ShadowRoot).activeElement === field)).toBe(
      true,
    )
  })

  it('takes Escape for itself in a field of the page', async () => {
    const { page, shown } = await open({ body: '<input id="search" />' })
    await page.locator('#search').focus()
    await compose(page)
    await settled(page)
    expect(await shown.dialog.isVisible()).toBe(true)
  })

  it('takes Escape for itself where the browser has ended the composition already', async () => {
    const { page, shown } = await open()
    await shown.point(/^3 of 7/).click()
    await shown.comment.fill('')
    await shown.comment.evaluate((field) =>
      field.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Escape', keyCode: 229, bubbles: true, composed: true, cancelable: true }),
      ),
    )
    await settled(page)
    expect(await shown.dialog.isVisible()).toBe(true)
  })
})

describe('Escape in the popup', () => {
  it('leaves a field that holds text first, and closes then', async () => {
    const { page, shown } = await open()
    await shown.point(/^3 of 7/).click()
    await shown.comment.fill('The payment failed twice')
    await page.keyboard.press('Escape')
    expect(await shown.comment.inputValue()).toBe('The payment failed twice')
    await page.keyboard.press('Escape')
    await shown.dialog.waitFor({ state: 'detached' })
  })

  it('closes from a field that is empty', async () => {
    const { page, shown } = await open()
    await shown.point(/^3 of 7/).click()
    await shown.comment.focus()
    await page.keyboard.press('Escape')
    await shown.dialog.waitFor({ state: 'detached' })
  })
})

describe('Escape on the page', () => {
  const hide = (what: string) => `${what}.hidden = true`
  it.each([
    ['its search field', '<input type="search" id="x" />', ''],
    ['its rich text', '<div contenteditable id="x">Note</div>', ''],
    ['its drop-down list', '<select id="x"><option>One</option></select>', ''],
    ['its own kind of field', '<div role="combobox" tabindex="0" id="x">One</div>', ''],
    [
      'its menu, whose button has the focus',
      '<button id="x">Menu</button><ul id="menu"><li>One</li></ul>',
      `addEventListener('keydown', ({ key }) => { if (key === 'Escape') ${hide('menu')} })`,
    ],
    [
      'its menu, with the focus nowhere',
      '<ul id="menu"><li>One</li></ul>',
      `document.addEventListener('keydown', ({ key }) => { if (key === 'Escape') ${hide('menu')} })`,
    ],
    [
      'its menu, drawn anew a moment later',
      '<ul id="menu"><li>One</li></ul>',
      `document.addEventListener('keydown', ({ key }) => { if (key === 'Escape') Promise.resolve().then(() => ${hide('menu')}) })`,
    ],
    [
      'its handler that prevents the default late',
      '<p>Text</p>',
      `window.addEventListener('keydown', (event) => event.preventDefault())`,
    ],
    ['its list in the top layer', '<div popover id="tip">List</div>', 'tip.showPopover()'],
    ['its layer with a role', '<div role="dialog"><button id="x">Fine</button></div>', ''],
  ])('does not close the survey where it is for %s', async (_, body, script) => {
    const { page, shown } = await open({ body })
    await page.evaluate((script) => new Function(script)(), script)
    if (body.includes('id="x"')) await page.locator('#x').focus()
    await page.keyboard.press('Escape')
    await settled(page)
    expect(await shown.dialog.isVisible()).toBe(true)
  })

  it.each([
    ['nothing has the focus', '<p>Text</p>'],
    ['a button has the focus', '<button id="x">Buy again</button>'],
    ['a clock ticks', '<output id="clock"></output>'],
  ])('closes the survey where %s and the page has no use for it', async (_, body) => {
    const { page, shown } = await open({ body })
    if (body.includes('clock')) {
      await page.evaluate(() => {
        const tick = () => {
          ;(document.querySelector('#clock') as Element).textContent = `${performance.now()}`
          setTimeout(tick, 250)
        }
        tick()
      })
    }
    if (body.includes('id="x"')) await page.locator('#x').focus()
    await page.keyboard.press('Escape')
    await shown.dialog.waitFor({ state: 'detached' })
  })
})

describe('the listeners of the popup', () => {
  /** Types of all that listens to something of the page. */
  const listeners = async (page: Page, expression: 'window' | 'document') => {
    const session = await page.context().newCDPSession(page)
    const { result } = await session.send('Runtime.evaluate', { expression })
    const found = await session.send('DOMDebugger.getEventListeners', { objectId: `${result.objectId}` })
    return found.listeners.map(({ type }) => type).sort()
  }
  const both = async (page: Page) => [await listeners(page, 'window'), await listeners(page, 'document')]

  it('are as many after any number of keys of the page', async () => {
    const { page, shown } = await open({ body: '<ul id="menu"><li>One</li></ul>' })
    await page.evaluate(() => {
      document.addEventListener('keydown', () => document.querySelector('#menu')?.toggleAttribute('hidden'))
    })
    const before = await listeners(page, 'document')
    for (const _ of 'abc') await page.keyboard.press('Escape')
    await settled(page)
    expect(await shown.dialog.isVisible()).toBe(true)
    expect(await listeners(page, 'document')).toEqual(before)
  })

  it('go with it', async () => {
    const { page, shown } = await open()
    const close = async () => {
      await shown.button('Close').click()
      await shown.dialog.waitFor({ state: 'detached' })
      return both(page)
    }
    // What the first showing has started for good, such as the outbox, is there.
    const before = await close()
    await page.evaluate(() => {
      const door = window as never as Record<string, (...given: unknown[]) => void>
      door.EaseKit?.('ask', 'checkout', { force: true })
    })
    await shown.dialog.waitFor()
    expect(await close()).toEqual(before)
  })
})

describe('what happens elsewhere', () => {
  it('is left alone, even where it happens to the window or to what is no element', async () => {
    const { page, shown } = await open({ body: '<p>Text</p>' })
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(String(error)))
    const heard = await page.evaluate(() => {
      const targets = [window, document, document.querySelector('p')?.firstChild, document.documentElement]
      let heard = 0
      for (const type of ['focus', 'blur', 'click', 'keydown', 'pointerdown', 'input']) {
        for (const target of targets) {
          target?.addEventListener(type, () => heard++, { once: true })
          target?.dispatchEvent(type === 'keydown' ? new KeyboardEvent(type, { key: 'a' }) : new Event(type))
        }
      }
      return heard
    })
    expect(heard).toBe(24)
    expect(errors).toEqual([])
    expect(await shown.dialog.isVisible()).toBe(true)
  })
})

describe('what happens in the popup', () => {
  it('is nothing that the page hears of, in any phase of an event', async () => {
    const taken = host.fromNow()
    const { page, shown } = await open({ body: '<input id="before" />' })
    await page.evaluate(() => {
      const heard: string[] = []
      Object.assign(window, { heard })
      const types =
        'pointerdown pointerup mousedown mouseup touchstart touchend click focusin focusout focus blur keydown keyup keypress'
      for (const type of types.split(' ')) {
        for (const capture of [true, false]) {
          const note = ({ target }: Event) => (target as Element).localName === 'ease-kit' && heard.push(type)
          document.addEventListener(type, note, capture)
          window.addEventListener(type, note, capture)
        }
      }
    })
    await page.locator('#before').focus()
    await shown.point(/^3 of 7/).click()
    await shown.reason('Cost or fees').check()
    await shown.comment.click()
    await page.keyboard.type('Too dear, really')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Shift+Tab')
    await shown.button('Send').click()
    await expect
      .poll(() => taken().find(({ done }) => done)?.answers)
      .toEqual({ effort: 3, reasons: ['cost'], comment: 'Too dear, really' })
    expect(await page.evaluate(() => (window as never as { heard: string[] }).heard)).toEqual([])
  })
})
