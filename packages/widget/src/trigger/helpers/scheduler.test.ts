// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createTriggerPage, type TriggerPage } from '../../../test/trigger-page.js'
import type { TriggerEnv } from '../../api/trigger.js'
import { defineTrigger } from '../define-trigger.js'
import { recheck } from './recheck.js'
import { when } from './when.js'

const nothing = { listeners: 0, timers: 0 }
let page: TriggerPage

const run = (work: (env: TriggerEnv) => void) => page.start(defineTrigger('test', [], (_, env) => work(env)))

const hide = (hidden: boolean) => {
  Object.defineProperty(document, 'hidden', { value: hidden, configurable: true })
  document.dispatchEvent(new Event('visibilitychange'))
}

beforeEach(() => {
  vi.useFakeTimers()
  page = createTriggerPage()
})

afterEach(() => {
  page.stopAll()
  expect(page.left()).toEqual(nothing)
  page.restore()
  vi.useRealTimers()
  Reflect.deleteProperty(document, 'hidden')
  Reflect.deleteProperty(window, 'vendor')
  history.replaceState(null, '', '/')
})

describe('recheck', () => {
  it('checks at once and then at the times of the series, and rests', () => {
    const from = Date.now()
    const at: number[] = []
    run((env) => recheck(env, () => at.push(Date.now() - from)))
    vi.advanceTimersByTime(60_000)
    expect(at).toEqual([0, 300, 700, 1200, 1900, 2700, 3900, 5300, 7200, 9700])
    expect(page.left().timers).toBe(0)
  })

  it.each([
    ['the document is parsed', () => document.dispatchEvent(new Event('DOMContentLoaded'))],
    ['the page has loaded', () => window.dispatchEvent(new Event('load'))],
    ['a script has loaded', () => page.scriptLoads()],
    ['the URL changes', () => history.pushState(null, '', '/next')],
    ['the tab is shown again', () => hide(false)],
    [
      'the page comes out of the cache',
      () => window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true })),
    ],
  ])('begins a new series when %s', (_, hint) => {
    const check = vi.fn()
    run((env) => recheck(env, check))
    vi.advanceTimersByTime(60_000)
    check.mockClear()
    hint()
    expect(check).toHaveBeenCalledTimes(1)
    vi.advanceTimersByTime(60_000)
    expect(check).toHaveBeenCalledTimes(10)
  })

  it.each([
    ['pointerdown', () => document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }))],
    ['blur', () => window.dispatchEvent(new Event('blur'))],
  ])('checks at %s and once more after a second', (_, hint) => {
    const check = vi.fn()
    run((env) => recheck(env, check))
    vi.advanceTimersByTime(60_000)
    check.mockClear()
    hint()
    expect(check).toHaveBeenCalledTimes(1)
    vi.advanceTimersByTime(60_000)
    expect(check).toHaveBeenCalledTimes(2)
  })

  it.each([
    ['an image loads', () => document.body.appendChild(document.createElement('img')).dispatchEvent(new Event('load'))],
    ['a page that was not cached is shown', () => window.dispatchEvent(new Event('pageshow'))],
  ])('does not check when %s', (_, happen) => {
    const check = vi.fn()
    run((env) => recheck(env, check))
    check.mockClear()
    happen()
    expect(check).not.toHaveBeenCalled()
  })

  it('notices a URL that was changed behind the back of every wrapper', () => {
    const check = vi.fn()
    run((env) => recheck(env, check))
    vi.advanceTimersByTime(60_000)
    History.prototype.replaceState.call(history, null, '', '/behind')
    check.mockClear()
    document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }))
    vi.advanceTimersByTime(60_000)
    expect(check).toHaveBeenCalledTimes(10)
  })

  it('rests in a hidden tab', () => {
    const check = vi.fn()
    run((env) => recheck(env, check))
    hide(true)
    expect(page.left().timers).toBe(0)
    check.mockClear()
    vi.advanceTimersByTime(60_000)
    expect(check).not.toHaveBeenCalled()
    hide(false)
    expect(check).toHaveBeenCalledTimes(1)
  })

  it('serves all with one timer and the same listeners', () => {
    run((env) => recheck(env, () => {}))
    const one = page.left()
    for (let index = 0; index < 40; index++) run((env) => recheck(env, () => {}))
    expect(page.left()).toEqual(one)
    expect(one.timers).toBe(1)
  })

  it('logs what a check throws and goes on with the others', () => {
    const other = vi.fn()
    run((env) => {
      recheck(env, () => {
        throw new Error('mine')
      })
      recheck(env, other)
    })
    expect(page.log).toEqual(['check: Error: mine'])
    expect(other).toHaveBeenCalled()
  })

  it('leaves nothing when the last one goes', () => {
    const stop = run((env) => recheck(env, () => {}))
    run((env) => {
      recheck(env, () => {})()
    })
    expect(page.left().listeners).toBeGreaterThan(0)
    stop()
    stop()
    expect(page.left()).toEqual(nothing)
    expect(Object.hasOwn(history, 'pushState')).toBe(false)
  })

  it('does not begin for a trigger that is torn down already', () => {
    run((env) => recheck({ ...env, signal: AbortSignal.abort() }, () => {}))
    expect(page.left()).toEqual(nothing)
  })
})

describe('when', () => {
  const vendor = (env: TriggerEnv, use: (value: unknown) => void) => when(env, (window) => window.vendor, use)

  it('uses at once what is there, and leaves nothing', () => {
    Object.assign(window, { vendor: 'v' })
    const use = vi.fn()
    run((env) => vendor(env, use))
    expect(use.mock.calls).toEqual([['v']])
    expect(page.left()).toEqual(nothing)
  })

  it('uses what comes later, once', () => {
    const use = vi.fn()
    run((env) => vendor(env, use))
    Object.assign(window, { vendor: 'v' })
    page.scriptLoads()
    page.scriptLoads()
    expect(use.mock.calls).toEqual([['v']])
    expect(page.left()).toEqual(nothing)
  })

  it('takes a getter that throws as not there yet', () => {
    let broken = true
    const use = vi.fn()
    run((env) =>
      when(
        env,
        () => {
          if (broken) throw new Error('not yet')
          return 1
        },
        use,
      ),
    )
    broken = false
    vi.advanceTimersByTime(300)
    expect(use).toHaveBeenCalledTimes(1)
    expect(page.log).toEqual([])
  })

  it('logs what its user throws', () => {
    Object.assign(window, { vendor: 'v' })
    run((env) =>
      vendor(env, () => {
        throw new Error('mine')
      }),
    )
    expect(page.log).toEqual(['when: Error: mine'])
  })

  it('uses nothing after teardown', () => {
    const use = vi.fn()
    const stop = run((env) => vendor(env, use))
    stop()
    Object.assign(window, { vendor: 'v' })
    page.scriptLoads()
    vi.advanceTimersByTime(60_000)
    expect(use).not.toHaveBeenCalled()
  })
})
