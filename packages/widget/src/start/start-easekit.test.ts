// @vitest-environment happy-dom
import { ces1, ces2, ease7 } from '@easekit/scales'
import { fireEvent, waitFor } from '@testing-library/preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { popup } from '../../test/popup.js'
import { cleanUp, startEaseKit } from '../../test/start-easekit.js'
import { createEaseKit, EaseKitError } from '../index.js'
import { chatEnded, checkout } from '../triggers.js'

afterEach(cleanUp)
const open = () => waitFor(() => expect(popup().isOpen()).toBe(true))
const gone = () => waitFor(() => expect(popup().isOpen()).toBe(false))

describe('from trigger to answer', () => {
  it('asks after the event, takes the rating, the reason and the comment, and thanks', async () => {
    const { easekit, sent } = startEaseKit({
      on: [checkout()],
      why: { easier: { question: 'What was good?', reasons: [{ id: 'cost', label: 'Cost or fees' }] } },
    })
    const told: string[] = []
    for (const name of ['shown', 'answered', 'commented', 'delivered'] as const) easekit.on(name, () => told.push(name))
    window.dispatchEvent(new CustomEvent('order:placed', { detail: { id: 'T-1' } }))
    await open()
    expect(popup().heading()).toContain('made it easy for me to handle my order.')
    expect(popup().points()).toHaveLength(7)

    fireEvent.click(popup().point(/^6 of 7, Agree$/))
    await waitFor(() => expect(popup().heading()).toBe('What was good?'))
    expect(sent.some(({ answers }) => answers.effort === 6)).toBe(true)

    fireEvent.click(popup().reason('Cost or fees'))
    popup().comment().value = 'The code field was hard to find'
    fireEvent.click(popup().button('Send'))
    await waitFor(() => expect(popup().heading()).toBe('Thank you!'))

    await waitFor(() => expect(sent.some(({ done }) => done)).toBe(true))
    const last = sent.find(({ done }) => done)
    expect(last).toMatchObject({
      survey: 'checkout@1',
      answers: { effort: 6, reasons: ['cost'], comment: 'The code field was hard to find' },
      context: {
        state: 'completed',
        scale: 'ces2@1',
        direction: 'ease-up',
        range: [1, 7, 1],
        locale: 'en',
        channel: 'web',
        trigger: 'order-placed',
        source: 'event',
        subject: 'T-1',
      },
    })
    expect(new Set(sent.map(({ id }) => id)).size).toBe(1)
    expect(told).toEqual(expect.arrayContaining(['shown', 'answered', 'commented', 'delivered']))
  })

  it('keeps an answer that is given before the showing itself was noted', async () => {
    const sent: { answers: object }[] = []
    const sender = async (body: string) => {
      const { id, rev, answers } = JSON.parse(body)
      sent.push({ answers })
      // Longer than the showing waits.
      await new Promise((resolve) => setTimeout(resolve, 150))
      return { status: 200, verdict: { id, rev, status: 'ok' as const } }
    }
    const { easekit } = startEaseKit({ why: { ask: 'never' } }, { storage: 'memory', sender })
    easekit.on('shown', () => popup().point(/^6/).click())
    easekit.ask('checkout')
    await waitFor(() => expect(popup().heading()).toBe('Thank you!'))
    expect(sent).toEqual([{ answers: { effort: 6 } }])
  })

  it('sends the page without its query', async () => {
    history.replaceState(null, '', '/thanks?token=secret#part')
    const { easekit, sent } = startEaseKit()
    easekit.ask('checkout')
    await waitFor(() => expect(sent).not.toHaveLength(0))
    expect(sent[0]?.context.page).toBe(`${location.origin}/thanks`)
    expect(JSON.stringify(sent)).not.toContain('secret')
    history.replaceState(null, '', '/')
  })

  it('waits for the delay, counted from the event', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
    const { easekit } = startEaseKit({ delayMs: 1500 })
    easekit.trigger('checkout')
    await vi.advanceTimersByTimeAsync(1400)
    expect(popup().isOpen()).toBe(false)
    await vi.advanceTimersByTimeAsync(200)
    vi.useRealTimers()
    await open()
  })

  it('leaves no timer behind when destroyed during the delay', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
    const { easekit } = startEaseKit({ delayMs: 60_000 })
    easekit.trigger('checkout')
    await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1))
    easekit.destroy()
    expect(vi.getTimerCount()).toBe(0)
  })

  it('asks in the language of the page', async () => {
    document.documentElement.lang = 'fa'
    const { easekit, sent } = startEaseKit()
    easekit.ask('checkout')
    await open()
    expect(popup().dialog().closest('[lang]')?.getAttribute('dir')).toBe('rtl')
    expect(popup().point(/^۷ از ۷/).value).toBe('7')
    fireEvent.click(popup().points()[6] as HTMLInputElement)
    await waitFor(() => expect(sent.some(({ answers }) => answers.effort === 7)).toBe(true))
    document.documentElement.lang = ''
  })

  it('thanks at once where nothing more is asked', async () => {
    const { easekit } = startEaseKit({ why: { ask: 'never' } })
    const result = easekit.ask('checkout')
    await open()
    fireEvent.click(popup().point(/^2 of 7/))
    await waitFor(() => expect(popup().heading()).toBe('Thank you!'))
    fireEvent.click(popup().button('Close'))
    expect(await result).toEqual({ status: 'answered', answers: { effort: 2, reasons: [], comment: '' } })
  })

  it('shows a five-point scale with the hard end last where effort is counted', async () => {
    const { easekit } = startEaseKit({ scale: ces1 })
    easekit.ask('checkout')
    await open()
    expect(
      popup()
        .points()
        .map((one) => one.getAttribute('aria-label')),
    ).toEqual([
      '1 of 5, Very low effort',
      '2 of 5, Low effort',
      '3 of 5, Moderate effort',
      '4 of 5, High effort',
      '5 of 5, Very high effort',
    ])
  })
})

describe('answering', () => {
  it('answers with Space on a point that the arrow keys have chosen', async () => {
    const { easekit, sent } = startEaseKit()
    easekit.ask('checkout')
    await open()
    const [first] = popup().points() as [HTMLInputElement]
    first.focus()
    fireEvent.keyDown(first, { key: 'ArrowRight' })
    fireEvent.keyDown(popup().root?.activeElement as Element, { key: ' ' })
    await waitFor(() => expect(sent.some(({ answers }) => answers.effort === 2)).toBe(true))
  })

  it('moves with the arrow keys and answers only with Enter', async () => {
    const { easekit, sent } = startEaseKit()
    easekit.ask('checkout')
    await open()
    const [first] = popup().points()
    first?.focus()
    fireEvent.keyDown(first as Element, { key: 'ArrowRight' })
    fireEvent.keyDown(popup().root?.activeElement as Element, { key: 'ArrowDown' })
    fireEvent.keyDown(popup().root?.activeElement as Element, { key: 'ArrowLeft' })
    expect(popup().point(/^2 of 7/).checked).toBe(true)
    expect(sent.every(({ answers }) => answers.effort === undefined)).toBe(true)
    fireEvent.keyDown(popup().root?.activeElement as Element, { key: 'Enter' })
    await waitFor(() => expect(sent.some(({ answers }) => answers.effort === 2)).toBe(true))
  })

  it('goes left to the next point in a right-to-left row', async () => {
    const { easekit } = startEaseKit({}, { locale: 'he' })
    easekit.ask('checkout')
    await open()
    const [first, second] = popup().points()
    fireEvent.keyDown(first as Element, { key: 'ArrowLeft' })
    expect(second?.checked).toBe(true)
  })

  it('keeps the rating when closed at the second question', async () => {
    const { easekit, sent } = startEaseKit()
    const result = easekit.ask('checkout')
    await open()
    fireEvent.click(popup().point(/^5 of 7/))
    await waitFor(() => expect(popup().heading()).toMatch(/main reason|made it easy/))
    fireEvent.keyDown(popup().dialog(), { key: 'Escape' })
    expect(await result).toMatchObject({ status: 'answered', answers: { effort: 5 } })
    await waitFor(() => expect(sent.at(-1)).toMatchObject({ done: true, answers: { effort: 5 } }))
  })

  it('tells a dismissal', async () => {
    const { easekit, sent } = startEaseKit()
    const result = easekit.ask('checkout')
    await open()
    fireEvent.click(popup().button('Close'))
    expect(await result).toEqual({ status: 'dismissed' })
    await gone()
    await waitFor(() => expect(sent.at(-1)).toMatchObject({ done: false, context: { state: 'dismissed' } }))
  })

  it('closes at Escape on the page, unless the page used the key itself', async () => {
    const { easekit } = startEaseKit()
    easekit.ask('checkout')
    await open()
    const used = new KeyboardEvent('keydown', { key: 'Escape', cancelable: true, bubbles: true })
    used.preventDefault()
    document.dispatchEvent(used)
    expect(popup().isOpen()).toBe(true)
    fireEvent.keyDown(document.body, { key: 'Escape' })
    await gone()
  })

  it.each(['<dialog open><button>Fine</button></dialog>', '<div aria-modal="true"><button>Fine</button></div>'])(
    'stays at an Escape that is meant for a dialog over it: %s',
    async (dialog) => {
      const { easekit } = startEaseKit()
      easekit.ask('checkout')
      await open()
      document.body.insertAdjacentHTML('beforeend', dialog)
      fireEvent.keyDown(document.body.querySelector('button') as Element, { key: 'Escape' })
      expect(popup().isOpen()).toBe(true)
      document.body.replaceChildren()
    },
  )

  it('takes no focus, and gives back what it was given', async () => {
    const link = document.body.appendChild(document.createElement('button'))
    link.focus()
    const { easekit } = startEaseKit()
    easekit.ask('checkout')
    await open()
    expect(document.activeElement).toBe(link)
    link.remove()
  })

  it('gives the focus back to what had it before', async () => {
    const link = document.body.appendChild(document.createElement('button'))
    link.focus()
    const { easekit } = startEaseKit()
    const result = easekit.ask('checkout')
    await open()
    const [first] = popup().points()
    first?.focus()
    // The browser says where the focus comes from; happy-dom does not.
    first?.dispatchEvent(new FocusEvent('focusin', { bubbles: true, relatedTarget: link }))
    fireEvent.keyDown(first as Element, { key: 'Escape' })
    await result
    expect(document.activeElement).toBe(link)
    link.remove()
  })

  it('announces the question politely', async () => {
    const { easekit } = startEaseKit({ scale: ease7 })
    easekit.ask('checkout')
    await open()
    await waitFor(() => expect(popup().announced()).toBe('Overall, how difficult or easy was it to handle your order?'))
  })
})

describe('asking once', () => {
  it('does not ask again about the same order, on any later page', async () => {
    const { easekit } = startEaseKit({
      on: [checkout()],
      throttle: { surveyDays: 0, anyDays: 0, dismissedDays: 0, dismissedTwiceDays: 0 },
    })
    const first = easekit.ask('checkout', { subject: 'T-1' })
    await open()
    fireEvent.click(popup().button('Close'))
    await first
    easekit.destroy()
    const again = startEaseKit({
      throttle: { surveyDays: 0, anyDays: 0, dismissedDays: 0, dismissedTwiceDays: 0 },
    }).easekit
    expect(await again.ask('checkout', { subject: 'T-1' })).toEqual({ status: 'not-shown', reason: 'subject' })
    again.ask('checkout', { subject: 'T-2' })
    await open()
  })

  it('leaves a person in peace after a survey', async () => {
    const { easekit } = startEaseKit()
    const first = easekit.ask('checkout')
    await open()
    fireEvent.click(popup().button('Close'))
    await first
    expect(await easekit.ask('checkout')).toEqual({ status: 'not-shown', reason: 'survey-cooldown' })
    expect((await easekit.explain('checkout')).gates.filter(({ pass }) => !pass).map(({ gate }) => gate)).toContain(
      'any-cooldown',
    )
  })

  it('does not count a survey that could not be drawn', async () => {
    const { easekit } = startEaseKit()
    vi.spyOn(Element.prototype, 'attachShadow').mockImplementationOnce(() => {
      throw new Error('the page')
    })
    expect(await easekit.ask('checkout')).toMatchObject({
      status: 'not-shown',
      reason: 'could not load: Error: the page',
    })
    easekit.ask('checkout')
    await open()
  })

  it('shows one survey at a time', async () => {
    const { easekit } = startEaseKit()
    easekit.ask('checkout', { force: true })
    await open()
    expect(await easekit.ask('checkout', { force: true })).toEqual({
      status: 'not-shown',
      reason: 'another-survey-open',
    })
  })

  it('asks nobody at a rate of 0', async () => {
    const { easekit } = startEaseKit({ sampleRate: 0 })
    const held = vi.fn()
    easekit.on('held', held)
    expect(await easekit.ask('checkout')).toEqual({ status: 'not-shown', reason: 'sample' })
    expect(held).toHaveBeenCalledWith({ survey: 'checkout', reason: 'sample' })
  })
})

describe('manners', () => {
  it('waits while the person types', async () => {
    const field = document.body.appendChild(document.createElement('input'))
    field.focus()
    const { easekit } = startEaseKit()
    easekit.ask('checkout')
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(popup().isOpen()).toBe(false)
    field.blur()
    field.remove()
    await open()
  })

  it('gives up after a minute in which it would have disturbed, and says so', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
    const field = document.body.appendChild(document.createElement('input'))
    field.focus()
    const { easekit } = startEaseKit()
    const result = easekit.ask('checkout')
    await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1))
    await vi.advanceTimersByTimeAsync(61_000)
    field.remove()
    expect(await result).toEqual({ status: 'not-shown', reason: 'typing' })
    expect(vi.getTimerCount()).toBe(0)
    vi.useRealTimers()
    expect((await easekit.explain('checkout')).log.at(-1)).toContain('checkout not shown: typing')
    expect(popup().isOpen()).toBe(false)
  })

  it('stores nothing before consent and keeps what came after it', async () => {
    const { easekit } = startEaseKit({}, { consent: 'required' })
    easekit.ask('checkout')
    await open()
    expect(localStorage.length).toBe(0)
    easekit.setConsent({ storage: true })
    fireEvent.click(popup().button('Close'))
    await gone()
    expect(Object.keys(localStorage).some((key) => key.startsWith('easekit:shop:asked:'))).toBe(true)
  })

  it('keeps on the device what was asked before consent, so that it is not asked again', async () => {
    const { easekit } = startEaseKit({}, { consent: 'required' })
    easekit.ask('checkout', { subject: 'order-1' })
    await open()
    fireEvent.click(popup().button('Close'))
    await gone()
    easekit.setConsent({ storage: true })
    easekit.destroy()
    const next = startEaseKit({ throttle: { surveyDays: 0, anyDays: 0, dismissedDays: 0, dismissedTwiceDays: 0 } })
    const again = await next.easekit.ask('checkout', { subject: 'order-1' })
    expect(again).toEqual({ status: 'not-shown', reason: 'subject' })
  })

  it.each([
    ['nothing', undefined],
    ['a word of a banner', { storage: 'denied' }],
  ])('takes %s in place of a yes for none, and does not throw', (_, consent) => {
    const { easekit } = startEaseKit({ on: [checkout()] }, { consent: 'required' })
    easekit.setConsent(consent as never)
    window.dispatchEvent(new CustomEvent('order:placed', { detail: { id: 'T-1' } }))
    expect(Object.keys(localStorage)).toEqual([])
  })

  it('forgets the order that a question waits for when consent is withdrawn', () => {
    const { easekit } = startEaseKit({ on: [checkout()], delayMs: 60_000 })
    const waiting = () => Object.keys(localStorage).filter((key) => key.includes('pending'))
    // Without it an answer that was kept under a wrong name would find no way.
    localStorage.setItem('easekit:pending:mistyped:shpo', 'https://ces.example.com')
    window.dispatchEvent(new CustomEvent('order:placed', { detail: { id: 'T-1' } }))
    expect(waiting()).toHaveLength(2)
    easekit.setConsent({ storage: false })
    expect(waiting()).toEqual(['easekit:pending:mistyped:shpo'])
  })

  it('stores nothing at all in memory mode', async () => {
    const { easekit } = startEaseKit({ why: { ask: 'never' } }, { storage: 'memory' })
    const result = easekit.ask('checkout')
    await open()
    fireEvent.click(popup().point(/^4 of 7/))
    await waitFor(() => expect(popup().heading()).toBe('Thank you!'))
    fireEvent.click(popup().button('Close'))
    await result
    expect(localStorage.length).toBe(0)
  })

  it('does not thank for an answer that nobody has', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const { easekit } = startEaseKit(
      { why: { ask: 'never' } },
      { storage: 'memory', sender: async () => ({ status: 503 }) },
    )
    const result = easekit.ask('checkout')
    await vi.waitFor(() => expect(popup().isOpen()).toBe(true))
    fireEvent.click(popup().point(/^4 of 7/))
    await vi.advanceTimersByTimeAsync(3_000)
    expect(popup().heading()).not.toBe('Thank you!')
    await vi.advanceTimersByTimeAsync(2_000)
    expect(await result).toMatchObject({ status: 'answered' })
    expect(popup().isOpen()).toBe(false)
  })

  it('lets a listener of the page fail without harm', async () => {
    const { easekit } = startEaseKit()
    easekit.on('shown', () => {
      throw new Error('the page')
    })
    easekit.ask('checkout')
    await open()
    expect((await easekit.explain('checkout')).log.join()).toContain('listener of shown: ')
  })

  it('leaves nothing behind, also when destroyed twice', async () => {
    const before = document.documentElement.outerHTML
    const { easekit } = startEaseKit({ on: [checkout({ url: '/thanks' }), chatEnded()] })
    easekit.ask('checkout')
    await open()
    easekit.destroy()
    easekit.destroy()
    await waitFor(() => expect(document.documentElement.outerHTML).toBe(before))
    window.dispatchEvent(new CustomEvent('order:placed'))
    expect(await easekit.ask('checkout')).toEqual({ status: 'not-shown', reason: 'destroyed' })
    expect(Object.hasOwn(history, 'pushState')).toBe(false)
  })
})

describe('createEaseKit', () => {
  it('names every mistake in the options at once', () => {
    const start = () =>
      createEaseKit({
        project: 'my shop',
        surveys: [{ id: 'a', scale: ces2, sampleRate: 40, delay: 5 }, { id: 'a' }],
      } as never)
    expect(start).toThrow(EaseKitError)
    expect(start).toThrow(
      [
        'project is "my shop", expected 1 to 64 letters, digits, "_" or "-"',
        'endpoint is missing, expected the address of the collector',
        'surveys[0].sampleRate is 40, expected a number from 0 to 1',
        'surveys[0].delay is not known, did you mean delayMs?',
        'surveys[1].scale is missing, expected an instrument of @easekit/scales',
        'surveys[1].id is "a", expected an id that no other survey has',
      ].join('\n'),
    )
  })

  it('names a trigger that was handed over without being called, which would hear nothing', () => {
    const start = () =>
      createEaseKit({
        project: 'shop',
        endpoint: 'https://ces.example.com',
        surveys: [{ id: 'checkout', scale: ces2, on: [checkout, 'chat'] }],
      } as never)
    expect(start).toThrow(
      [
        'surveys[0].on[0] is a function, expected a trigger such as checkout()',
        'surveys[0].on[1] is "chat", expected a trigger such as checkout()',
      ].join('\n'),
    )
  })

  it('says which survey an ask does not know', async () => {
    expect(await startEaseKit().easekit.ask('nope')).toEqual({ status: 'not-shown', reason: 'unknown-survey' })
  })
})
