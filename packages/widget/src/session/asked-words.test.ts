// @vitest-environment happy-dom
import { binary, ces2, csi, ease7, type IssueName, nps, type Scale } from '@easekit/scales'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { popup } from '../../test/popup.js'
import { cleanUp, startEaseKit } from '../../test/start-easekit.js'
import { event } from '../triggers.js'

afterEach(cleanUp)

const asked = async (survey: Parameters<typeof startEaseKit>[0], locale: string, signal = 'checkout') => {
  const { easekit, sent } = startEaseKit({ on: [event(signal)], ...survey }, { locale })
  if (signal === 'checkout') easekit.ask('checkout')
  else window.dispatchEvent(new Event(signal))
  await vi.waitFor(() => expect(popup().heading()).not.toBe(''), { timeout: 10_000 })
  await vi.waitFor(() => expect(sent.length).toBeGreaterThan(0))
  const { wording, question } = sent[0]?.context ?? {}
  return { heading: popup().heading(), wording, question }
}

it("sends a question of the host's own along, as it is written, and a published one not", async () => {
  const words = { en: { question: '{company}: was it easy to pay?' } }
  expect(await asked({ scale: { ...ces2, wording: { id: 'pay', version: 1 }, words } }, 'en')).toEqual({
    heading: '\u2068Acme\u2069: was it easy to pay?',
    wording: 'pay@1',
    question: words.en.question,
  })
  cleanUp()
  expect((await asked({ scale: ces2 }, 'en')).question).toBeUndefined()
})

describe('what was handled', () => {
  it.each([
    ['fa', ces2, 'order', 'شرکت \u2068Acme\u2069 فرایند ثبت سفارشم را ساده کرده بود.', 'order@1'],
    ['de', ces2, 'sign-up', '\u2068Acme\u2069 hat es mir leicht gemacht, mich zu registrieren.', 'sign-up@2'],
    ['ja', ease7, 'return', '全体として、返品するのはどの程度難しかった、または簡単でしたか？', 'return@2'],
    ['it', nps, 'order', 'Con quale probabilità consiglierebbe \u2068Acme\u2069 a un amico o collega?', 'recommend@1'],
    ['pl', binary, 'order', 'Czy łatwo było złożyć zamówienie?', 'order@1'],
  ] as const)('is named in %s, and recorded: %#', async (locale, scale, issue, heading, wording) => {
    expect(await asked({ scale, issue }, locale)).toEqual({ heading, wording })
  })

  it.each([
    ['en', 'Overall, how difficult or easy was it to handle your request?', 'request@1'],
    ['tr', 'Genel olarak, talebinizi sonuçlandırmak ne kadar zor veya kolaydı?', 'request@1'],
  ] as const)('is a request after a chat, in %s', async (locale, heading, wording) => {
    expect(await asked({ scale: ease7, issue: undefined }, locale, 'chat-ended')).toEqual({ heading, wording })
  })

  it('is the task where there was no chat, and after a chat what the survey says', async () => {
    const { wording } = await asked({ scale: ease7, issue: undefined }, 'en')
    expect(wording).toBe('task@1')
    cleanUp()
    expect((await asked({ scale: ease7, issue: 'booking' }, 'en', 'chat-ended')).wording).toBe('booking@1')
  })

  it('is one of the choices, and the message names them', () => {
    expect(() => startEaseKit({ issue: 'parcel' as IssueName })).toThrow(
      'surveys[0].issue is "parcel", expected "issue", "order", "request", "return", "sign-up" or "booking"',
    )
    expect(() => startEaseKit({ companyIsPlural: 'yes' as never })).toThrow(
      'surveys[0].companyIsPlural is "yes", expected true or false',
    )
  })
})

describe('a language without words', () => {
  const complaints = (scale: Scale, locale: string): unknown[] => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {})
    startEaseKit({ scale }, { locale })
    const lines = said.mock.calls.map(([line]) => line)
    said.mockRestore()
    return lines
  }

  it('is named at the start', () => {
    const items = csi({ price: 'Price', range: 'Range' })
    expect(complaints(ces2, 'de-AT')).toEqual([])
    expect(complaints(items, 'en')).toEqual([])
    expect(complaints(items, 'de')).toEqual([
      '[easekit] surveys[0].scale has no words in "de", so "checkout" is not shown there: give `words["de"]` of the scale a question, and labels or items where it has its own',
    ])
    expect(complaints(nps, 'sv')).toEqual(['[easekit] there are no words in "sv", so surveys are shown in English'])
  })
})
