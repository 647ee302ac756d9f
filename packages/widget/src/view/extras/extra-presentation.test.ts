// @vitest-environment happy-dom
import {
  binary,
  ces1,
  ces2,
  csat5,
  csi,
  defineScale,
  ease5,
  ease7,
  effortDimensions,
  nps,
  type OpenQuestion,
  open,
  openRequired,
  type Scale,
} from '@easekit/scales'
import { fireEvent, waitFor } from '@testing-library/preact'
import { afterEach, describe, expect, it } from 'vitest'
import { popup } from '../../../test/popup.js'
// What a survey fetches is not what is timed here.
import '@easekit/scales/locales/de'
import '@easekit/scales/locales/fr'
import { cleanUp, startEaseKit } from '../../../test/start-easekit.js'

afterEach(() => {
  cleanUp()
  document.body.textContent = ''
})
// The first one waits for the chunks to be compiled.
const opens = () => waitFor(() => expect(popup().root?.querySelector('[part=popup]')).toBeTruthy(), { timeout: 20_000 })
const names = () =>
  popup()
    .points()
    .map((one) => one.getAttribute('aria-label'))
const texts = (part: string) =>
  [...(popup().root?.querySelectorAll(`[part=${part}]`) ?? [])].map((one) => one.textContent?.trim())

describe('layouts', () => {
  it('prints every label in a list and records it', async () => {
    const { easekit, sent } = startEaseKit({ layout: 'vertical' })
    easekit.ask('checkout')
    await opens()
    expect(texts('point')[4]).toBe('5Somewhat agree')
    expect(names()[4]).toBe('5 of 7, Somewhat agree')
    fireEvent.click(popup().point(/^5 of 7/))
    await waitFor(() => expect(sent.find(({ answers }) => answers.effort === 5)).toBeDefined())
    expect(sent[0]?.context).toMatchObject({ layout: 'vertical', glyph: 'number', orientation: 'ascending' })
  })

  it('turns a list round where the scale says so, and keeps the values', async () => {
    const { easekit, sent } = startEaseKit({ scale: { ...ease7, layout: 'vertical', orientation: 'descending' } })
    easekit.ask('checkout')
    await opens()
    expect(names()[0]).toBe('7 of 7, Very easy')
    expect(popup().points()[0]?.value).toBe('7')
    await waitFor(() => expect(sent[0]?.context).toMatchObject({ layout: 'vertical', orientation: 'descending' }))
  })

  it.each<[Scale, string]>([
    [ease5, '😣Very difficult'],
    [ces1, '😄Very low effort'],
  ])('shows a face and its label on each of five points', async (scale, first) => {
    const { easekit, sent } = startEaseKit({ scale, glyph: 'emoji' })
    easekit.ask('checkout')
    await opens()
    expect(texts('point')[0]).toBe(first)
    await waitFor(() => expect(sent[0]?.context).toMatchObject({ glyph: 'emoji', layout: 'horizontal' }))
  })

  it('keeps the numbers of seven points, and records numbers', async () => {
    const { easekit, sent } = startEaseKit({ glyph: 'emoji' })
    easekit.ask('checkout')
    await opens()
    expect(texts('point')[0]).toBe('1')
    await waitFor(() => expect(sent[0]?.context.glyph).toBe('number'))
  })
})

describe('instruments', () => {
  it('rates several things one by one, keeps each tap and sends what is chosen', async () => {
    const { easekit, sent } = startEaseKit({ scale: effortDimensions, why: { ask: 'never' } })
    const told: unknown[] = []
    easekit.on('answered', (detail) => told.push(detail.answers))
    const result = easekit.ask('checkout')
    await opens()
    expect(texts('item')).toEqual(['Amount of time', 'Mental effort', 'Emotional strain', 'Number of steps'])
    expect(popup().points()).toHaveLength(20)
    const [time, mental] = [popup().points()[1], popup().points()[8]]
    fireEvent.click(time as HTMLInputElement)
    await waitFor(() => expect(sent.some(({ answers }) => answers['effort.time'] === 2)).toBe(true))
    expect(sent.every(({ done }) => !done)).toBe(true)
    expect(told).toEqual([])
    fireEvent.click(mental as HTMLInputElement)
    fireEvent.click(popup().button('Send'))
    expect(texts('missing').map(Boolean)).toEqual([false, false, true, true])
    expect(popup().announced()).toBe(texts('missing')[3])
    expect(told).toEqual([])
    fireEvent.click(popup().button('Send'))
    const answers = { 'effort.time': 2, 'effort.mental': 4 }
    await waitFor(() => expect(popup().heading()).toBe('Thank you!'))
    await waitFor(() => expect(sent.find(({ done }) => done)?.answers).toEqual(answers))
    expect(told).toEqual([answers])
    easekit.destroy()
    expect(await result).toEqual({ status: 'answered', answers: { ...answers, reasons: [], comment: '' } })
  })

  it('sends what was chosen with arrow keys as well', async () => {
    const { easekit, sent } = startEaseKit({ scale: effortDimensions, why: { ask: 'never' } })
    easekit.ask('checkout')
    await opens()
    const [first, second] = popup().points() as [HTMLInputElement, HTMLInputElement]
    first.focus()
    fireEvent.keyDown(first, { key: 'ArrowRight' })
    expect(second.checked).toBe(true)
    expect(sent.every(({ answers }) => Object.keys(answers).length === 0)).toBe(true)
    for (const _ of ['told', 'sent']) fireEvent.click(popup().button('Send'))
    await waitFor(() => expect(sent.find(({ done }) => done)?.answers).toEqual({ 'effort.time': 2 }))
  })

  it('keeps what was rated when closed half-way', async () => {
    const { easekit } = startEaseKit({ scale: csi({ price: 'Price', speed: 'Speed of delivery' }) })
    const result = easekit.ask('checkout')
    await opens()
    fireEvent.click(popup().points()[3] as HTMLInputElement)
    fireEvent.click(popup().button('Close'))
    expect(await result).toMatchObject({ status: 'answered', answers: { 'effort.price': 4 } })
  })

  it.each<[OpenQuestion, boolean]>([
    [open, true],
    [openRequired, false],
  ])('takes free text', async (scale, canSkip) => {
    const { easekit, sent } = startEaseKit({ scale })
    const result = easekit.ask('checkout')
    await opens()
    expect(popup().heading()).toBe('What could we do to make it easier?')
    expect(texts('skip')).toHaveLength(canSkip ? 1 : 0)
    if (!canSkip) {
      fireEvent.click(popup().button('Send'))
      expect(popup().heading()).toBe('What could we do to make it easier?')
    }
    popup().comment().value = 'Fewer fields'
    fireEvent.click(popup().button('Send'))
    await waitFor(() => expect(popup().heading()).toBe('Thank you!'))
    await waitFor(() => expect(sent.find(({ done }) => done)?.answers).toEqual({ comment: 'Fewer fields' }))
    expect(sent[0]?.context).toMatchObject({ scale: 'open@1', wording: 'improve@1' })
    expect(sent[0]?.context.required).toBe(canSkip ? undefined : true)
    fireEvent.click(popup().button('Close'))
    expect(await result).toEqual({ status: 'answered', answers: { comment: 'Fewer fields', reasons: [] } })
  })

  it('is not offered without a thing to rate', async () => {
    const { easekit } = startEaseKit({ scale: { ...csi({ price: 'Price', speed: 'Speed' }), words: {}, items: [] } })
    expect(await easekit.ask('checkout')).toEqual({ status: 'not-shown', reason: 'language-missing' })
  })

  it('counts free text that is skipped as dismissed', async () => {
    const { easekit } = startEaseKit({ scale: open })
    const result = easekit.ask('checkout')
    await opens()
    fireEvent.click(popup().button('Skip'))
    expect(await result).toEqual({ status: 'dismissed' })
  })

  it('shows eleven points with the ends that the scale names', async () => {
    const { easekit } = startEaseKit({ scale: nps })
    easekit.ask('checkout')
    await opens()
    expect(names()).toHaveLength(11)
    expect(names()[9]).toBe('9 of 10')
    expect(texts('ends')).toEqual(['Not at all likelyExtremely likely'])
  })

  it('takes one of its own, made with defineScale', async () => {
    const { easekit, sent } = startEaseKit({
      scale: defineScale({
        ...ces2,
        layout: 'vertical',
        wording: { id: 'order', version: 1 },
        words: { en: { question: 'Was it easy?' } },
      }),
    })
    easekit.ask('checkout')
    await opens()
    expect(popup().heading()).toBe('Was it easy?')
    await waitFor(() => expect(sent[0]?.context).toMatchObject({ layout: 'vertical', wording: 'order@1' }))
  })
})

describe('places', () => {
  it('stands in an element of the page as a region, beside a field that has the focus', async () => {
    document.body.innerHTML = '<input id="field" /><div id="here"></div>'
    document.querySelector<HTMLInputElement>('#field')?.focus()
    const { easekit } = startEaseKit({ mount: '#here' })
    easekit.ask('checkout')
    await opens()
    expect(document.querySelector('#here > ease-kit')).toBe(popup().host)
    expect(popup().root?.querySelector('[role=region]')).toBeTruthy()
    fireEvent.keyDown(document.body, { key: 'Escape' })
    expect(popup().root?.querySelector('[role=region]')).toBeTruthy()
  })

  it('takes the element of an ask before that of the survey', async () => {
    document.body.innerHTML = '<div id="one"></div><div id="two"></div>'
    const { easekit } = startEaseKit({ mount: '#one' })
    easekit.ask('checkout', { mount: document.querySelector('#two') ?? undefined })
    await opens()
    expect(document.querySelector('#two > ease-kit')).toBeTruthy()
  })

  it('is closed when the page takes its place away, and lets the next survey in', async () => {
    document.body.innerHTML = '<div id="here"></div>'
    const { easekit } = startEaseKit({ mount: '#here', throttle: never })
    const result = easekit.ask('checkout')
    await opens()
    document.querySelector('#here')?.remove()
    expect(await result).toEqual({ status: 'dismissed' })
    document.body.innerHTML = '<div id="here"></div>'
    easekit.ask('checkout', { force: true })
    await opens()
  })

  it.each(['#nowhere', '!!'])('says so where %s is not on the page', async (mount) => {
    const { easekit } = startEaseKit({ mount })
    expect(await easekit.ask('checkout')).toEqual({ status: 'not-shown', reason: 'mount-missing' })
    expect((await easekit.explain('checkout')).log.at(-1)).toContain('mount-missing')
  })
})

describe('thanks', () => {
  const survey = {
    why: { ask: 'never' },
    thanks: { easier: 'Glad to hear it!', harder: { en: 'Sorry about that', fa: 'متأسفیم' } },
    recovery: { label: 'Talk to a person', url: '/help' },
    throttle: { surveyDays: 0, anyDays: 0 },
  } as const

  it.each([
    [7, 'Glad to hear it!', 0],
    [4, 'Thank you!', 0],
    [2, 'Sorry about that', 1],
  ])('after %d says "%s"', async (value, words, ways) => {
    const { easekit } = startEaseKit(survey)
    easekit.ask('checkout')
    await opens()
    fireEvent.click(popup().point(new RegExp(`^${value} of 7`)))
    await waitFor(() => expect(popup().heading()).toBe(words))
    expect(texts('recovery')).toHaveLength(ways)
    await waitFor(() => expect(popup().announced()).toBe(words))
  })

  it('leaves out a way that is no address', async () => {
    const { easekit } = startEaseKit({ ...survey, scale: binary, recovery: { label: 'x', url: '/help' } })
    easekit.ask('checkout')
    await opens()
    fireEvent.click(popup().points()[0] as HTMLInputElement)
    await waitFor(() => expect(popup().root?.querySelector('[part=recovery]')?.getAttribute('href')).toBe('/help'))
    expect(() => startEaseKit({ recovery: { label: 'x', url: 'javascript:alert(1)' } })).toThrow(
      'surveys[0].recovery.url',
    )
  })
})

describe('five points of satisfaction', () => {
  it('need no extras', async () => {
    const { easekit } = startEaseKit({ scale: csat5 })
    easekit.ask('checkout')
    await opens()
    expect(names()[4]).toBe('5 of 5, Very satisfied')
  })
})

const never = { surveyDays: 0, anyDays: 0, dismissedDays: 0, dismissedTwiceDays: 0 }

describe('a question of the shop’s own', () => {
  const asked = () => texts('question')[0]?.replace(/[\u2068\u2069]/g, '')
  const wording = async (survey: object, options: object = {}) => {
    const { easekit, sent } = startEaseKit({ issue: undefined, ...survey }, options)
    easekit.ask('checkout')
    await opens()
    await waitFor(() => expect(sent[0]).toBeDefined())
    const found = `${sent[0]?.context.wording}`
    const text = asked()
    cleanUp()
    return { text, wording: found, series: sent[0]?.context }
  }

  it('is asked in place of the instrument’s, and recorded as a wording of its own', async () => {
    const found = await wording({ question: '{company} made my repair easy.' })
    expect(found.text).toBe('Acme made my repair easy.')
    expect(found.wording).toMatch(/^own-[a-z\d]+@1$/)
    expect(found.series).toMatchObject({ scale: 'ces2@1', direction: 'ease-up', range: [1, 7, 1] })
  })

  it('is the same wording wherever it reads the same, and another one where it reads otherwise', async () => {
    const first = await wording({ question: 'How was it?' })
    const again = await wording({ question: { en: 'How was it?', de: 'Wie war es?' }, company: 'Bolt' })
    const other = await wording({ question: 'How was that?' })
    expect(again.wording).toBe(first.wording)
    expect(other.wording).not.toBe(first.wording)
  })

  it('is asked in the language of the page, and the instrument’s where that has none', async () => {
    const question = { de: 'Wie war die Reparatur?' }
    expect(await wording({ question }, { locale: 'de' })).toMatchObject({
      text: 'Wie war die Reparatur?',
      wording: expect.stringMatching(/^own-/),
    })
    expect(await wording({ question, scale: ease7 }, { locale: 'fr' })).toMatchObject({ wording: 'task@1' })
  })

  it('may name what was handled, which is recorded', async () => {
    const found = await wording({ question: 'How was your {issue}?', issue: 'booking' })
    expect(found).toMatchObject({
      text: 'How was your booking?',
      wording: expect.stringMatching(/^own-[a-z\d]+-booking@1$/),
    })
  })

  it.each([
    ['free text', open, /^own-/],
    ['several things', effortDimensions, /^own-/],
    ['a list of faces', ease5, /^own-/],
  ])('is asked of %s as well', async (_, scale, own) => {
    const found = await wording({ scale, question: 'What of {company} was hard?' })
    expect(found).toMatchObject({ text: 'What of Acme was hard?', wording: expect.stringMatching(own) })
  })
})
