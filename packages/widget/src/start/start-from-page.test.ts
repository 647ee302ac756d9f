// @vitest-environment happy-dom
import { waitFor } from '@testing-library/preact'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { stubLocks } from '../../test/locks.js'
import { popup } from '../../test/popup.js'
import type { Explanation } from '../api/explanation.js'
import { browserPlatform } from '../api/platform.js'
import { loadNpmPart } from './npm-parts.js'
import { startFromPage } from './start-from-page.js'

type Door = (...command: unknown[]) => unknown
const page = window as unknown as { EaseKit?: Door & { q?: unknown[] } }

function paste(attributes: Record<string, string>, json?: string, query = ''): void {
  const tag = document.createElement('script')
  Object.assign(tag.dataset, attributes)
  Object.defineProperty(tag, 'src', { value: `https://ces.example.com/easekit.js${query}` })
  if (json !== undefined) {
    document.body.innerHTML = `<script type="application/json" data-easekit>${json}</script>`
  }
  startFromPage({
    platform: browserPlatform(),
    script: tag,
    load: loadNpmPart,
    channel: 'web',
  })
}

const complained = vi.spyOn(console, 'error')

// What a survey fetches is not what is timed here.
beforeAll(() => Promise.all([import('../session/ask-when-due.js'), import('../declaration/instruments.js')]))

beforeEach(() => {
  stubLocks()
  complained.mockReset()
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')))
})

afterEach(() => {
  page.EaseKit?.('destroy')
  delete page.EaseKit
  document.body.innerHTML = ''
  localStorage.clear()
})

describe('the script tag', () => {
  it('starts from attributes alone', async () => {
    paste({ project: 'shop', survey: 'checkout', on: 'checkout', company: 'Acme' })
    window.dispatchEvent(new CustomEvent('order:placed', { detail: { id: '1' } }))
    await waitFor(() => expect(popup().isOpen()).toBe(true))
    expect(complained).not.toHaveBeenCalled()
  })

  it('starts from JSON, which wins over the attributes', async () => {
    paste(
      { project: 'shop', survey: 'checkout' },
      '{"v":1,"surveys":[{"id":"support","scale":"binary","on":[{"type":"event","name":"paid"}]}]}',
    )
    window.dispatchEvent(new CustomEvent('paid', { detail: { id: '1' } }))
    await waitFor(() => expect(popup().points()).toHaveLength(2))
  })

  it('starts again where it is put on the page again after it was ended', async () => {
    const json = '{"v":1,"surveys":[{"id":"support","scale":"binary","on":[{"type":"event","name":"paid"}]}]}'
    paste({ project: 'shop' }, json)
    page.EaseKit?.('destroy')
    paste({ project: 'shop' }, json)
    window.dispatchEvent(new CustomEvent('paid', { detail: { id: '1' } }))
    await waitFor(() => expect(popup().points()).toHaveLength(2))
    expect(complained).not.toHaveBeenCalled()
  })

  it('starts from its address alone, with what the collector says', async () => {
    const asked: string[] = []
    const surveys = [{ id: 'checkout', scale: 'ces2', company: 'Acme', on: [{ type: 'event', name: 'paid' }] }]
    vi.stubGlobal('fetch', async (address: string) => {
      asked.push(address)
      return new Response(JSON.stringify({ v: 1, surveys }))
    })
    paste({}, undefined, '?project=shop')
    await waitFor(() => expect(asked).toEqual(['https://ces.example.com/v1/config?project=shop']))
    await waitFor(() => {
      window.dispatchEvent(new CustomEvent('paid', { detail: { id: '1' } }))
      expect(popup().isOpen()).toBe(true)
    })
    expect(complained).not.toHaveBeenCalled()
  })

  it('takes the rest at the top for that of every survey, but where one says it itself', async () => {
    paste(
      { project: 'shop' },
      '{"v":1,"throttle":{"anyDays":0,"surveyDays":3},"surveys":[{"id":"one","scale":"ces2"},{"id":"two","scale":"ces2","throttle":{"anyDays":9}}]}',
    )
    await waitFor(() => expect(page.EaseKit).toBeDefined())
    localStorage.setItem('easekit:shop:asked:x', `${Date.now() - 5 * 86_400_000} answered other`)
    const gate = async (survey: string, name: string) => {
      const { gates } = (await (page.EaseKit as Door)('explain', survey)) as Explanation
      return gates.find((one) => one.gate === name)?.pass
    }
    expect(await gate('one', 'any-cooldown')).toBe(true)
    expect(await gate('two', 'any-cooldown')).toBe(false)
    expect(complained).not.toHaveBeenCalled()
  })

  it('carries out commands that were queued before it came', async () => {
    page.EaseKit = Object.assign(() => {}, { q: [['trigger', 'order-placed', { subject: '1' }]] })
    paste({ project: 'shop', survey: 'checkout', on: 'checkout' })
    await waitFor(() => expect(popup().isOpen()).toBe(true))
  })

  it('answers commands afterwards', async () => {
    paste({ project: 'shop', survey: 'checkout', on: 'checkout' })
    expect(await page.EaseKit?.('explain', 'checkout')).toMatchObject({ gates: expect.any(Array) })
  })

  it('works once where the tag stands twice', () => {
    paste({ project: 'shop' })
    const door = page.EaseKit
    paste({ project: 'shop' })
    expect(page.EaseKit).toBe(door)
  })

  it('tells a mistake in the console and lets the other surveys work', async () => {
    paste(
      { project: 'shop' },
      '{"v":1,"surveys":[{"id":"a b","scale":"ces9"},{"id":"b","scale":"ces2","on":[{"type":"checkout"}]}]}',
    )
    await waitFor(() =>
      expect(complained.mock.calls).toEqual([
        [
          '[easekit] surveys[0].scale is "ces9", expected "ces1", "ces2", "ces2-5", "ease5", "ease7", "binary", "effort-dimensions", "csat5", "csi", "nps", "open" or "open-required"',
        ],
        ['[easekit] surveys[0].id is "a b", expected 1 to 64 letters, digits, "_", "-" or "."'],
      ]),
    )
    window.dispatchEvent(new CustomEvent('order:placed'))
    await waitFor(() => expect(popup().isOpen()).toBe(true))
  })

  it.each([['"checkout"'], ['{"type":"checkout"}']])(
    'names a list of triggers that is %s, and lets the other surveys work',
    async (on) => {
      paste(
        { project: 'shop' },
        `{"v":1,"surveys":[{"id":"a","scale":"ces2","on":${on}},{"id":"b","scale":"ces2","on":[{"type":"checkout"}]}]}`,
      )
      await waitFor(() =>
        expect(complained.mock.calls).toEqual([[`[easekit] surveys[0].on is ${on}, expected a list`]]),
      )
      window.dispatchEvent(new CustomEvent('order:placed'))
      await waitFor(() => expect(popup().isOpen()).toBe(true))
    },
  )

  it.each([
    ['"on":[null]', 'surveys[0].on[0] is null, expected an object with a type'],
    ['"cancelOn":5', 'surveys[0].cancelOn is 5, expected a list'],
    ['"cancelOn":"refund"', 'surveys[0].cancelOn is "refund", expected a list'],
    ['"cancelOn":null', 'surveys[0].cancelOn is null, expected a list'],
  ])('names the field of %s and lets the other surveys work', async (field, message) => {
    paste(
      { project: 'shop' },
      `{"v":1,"surveys":[{"id":"a","scale":"ces2",${field}},{"id":"b","scale":"ces2","on":[{"type":"checkout"}]}]}`,
    )
    await waitFor(() => expect(complained.mock.calls).toEqual([[`[easekit] ${message}`]]))
    window.dispatchEvent(new CustomEvent('order:placed'))
    await waitFor(() => expect(popup().isOpen()).toBe(true))
  })

  it.each([
    ['[null]', 'surveys[0] is null, expected an object'],
    ['5', 'surveys is 5, expected a list'],
    ['{}', 'surveys is {}, expected a list'],
  ])('names the list of surveys where it is %s', async (surveys, message) => {
    paste({ project: 'shop' }, `{"v":1,"surveys":${surveys}}`)
    await waitFor(() => expect(complained.mock.calls).toEqual([[`[easekit] ${message}`]]))
  })

  it('goes on where a list of triggers is null', async () => {
    paste({ project: 'shop' }, '{"v":1,"surveys":[{"id":"a","scale":"ces2","on":null}]}')
    page.EaseKit?.('trigger', 'a')
    await waitFor(() => expect(popup().isOpen()).toBe(true))
    expect(complained).not.toHaveBeenCalled()
  })

  it.each([
    ['JSON that cannot be read', { project: 'shop' }, '{"v":1,', 'cannot start: SyntaxError'],
    ['no project', {}, undefined, 'project is missing'],
    ['another version', { project: 'shop' }, '{"v":2,"surveys":[]}', 'v is 2, expected 1'],
  ])('tells %s and leaves the page alone', async (_, attributes, json, message) => {
    paste(attributes as Record<string, string>, json)
    await waitFor(() => expect(String(complained.mock.calls[0])).toContain(message))
  })

  it('tells an unknown command', () => {
    paste({ project: 'shop' })
    page.EaseKit?.('tirgger', 'x')
    expect(String(complained.mock.calls[0])).toContain('EaseKit("tirgger") is not known')
  })
})
