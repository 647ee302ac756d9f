import { ces1, ces2, csi, effortDimensions, open, openRequired } from '@easekit/scales'
import { locale as german } from '@easekit/scales/locales/de'
import { locale as english } from '@easekit/scales/locales/en'
import { locale as persian } from '@easekit/scales/locales/fa'
import { secondStep } from '@easekit/scales/second-step/en'
import { createFakeOutbox, type FakeOutbox } from '@easekit/transport/testing'
import { describe, expect, it, vi } from 'vitest'
import { type HeadlessOptions, type HeadlessSurvey, openSurvey } from '../headless.js'

interface Opened {
  readonly survey: HeadlessSurvey
  readonly outbox: FakeOutbox
  readonly last: () => { answers: object; context: Record<string, unknown>; done: boolean }
}

function open1(
  own: Partial<HeadlessOptions['survey']> = {},
  options: Partial<HeadlessOptions> = {},
  outbox = createFakeOutbox(),
): Opened {
  const survey = openSurvey({
    survey: { id: 'checkout', scale: ces2, company: 'Acme', issue: 'order', ...own },
    locale: english,
    secondStep,
    outbox,
    ...options,
  })
  return { survey, outbox, last: () => outbox.puts.at(-1) as never }
}

describe('a headless survey', () => {
  it('runs where there is no page', () => {
    expect(typeof window).toBe('undefined')
    expect(typeof document).toBe('undefined')
  })

  it('says what is asked, with the points in order and what they mean', () => {
    const { survey } = open1()
    expect(survey.words).toEqual({
      tag: 'en',
      dir: 'ltr',
      question: '\u2068Acme\u2069 made it easy for me to handle my order.',
      ends: ['Strongly disagree', 'Strongly agree'],
      send: english.send,
      skip: english.skip,
      close: english.close,
      comment: secondStep.commentOptional,
    })
    expect(survey.direction).toBe('ease-up')
    expect(survey.points.map(({ value }) => value)).toEqual([1, 2, 3, 4, 5, 6, 7])
    expect(survey.points[4]).toEqual({ value: 5, face: '5', label: 'Somewhat agree', name: '5 of 7, Somewhat agree' })
  })

  it('shows a descending scale from its largest value on, the ends with it', () => {
    const { survey } = open1({ scale: { ...ces2, id: 'ours', orientation: 'descending' } })
    expect(survey.points.map(({ value }) => value)).toEqual([7, 6, 5, 4, 3, 2, 1])
    expect(survey.words.ends).toEqual(['Strongly agree', 'Strongly disagree'])
  })

  it('tells of no time below zero where the clock of the signal is ahead or this one is set back, as such a record counts nowhere', () => {
    let time = 10_000
    const { survey, last } = open1({}, { at: 12_000, now: () => time })
    survey.shown()
    time = 5_000
    survey.answer(6)
    expect(last().context).toMatchObject({ sinceMs: 0, tookMs: 0 })
  })

  it('speaks the language, its digits and its direction', () => {
    const { survey } = open1({ scale: ces1 }, { locale: persian })
    expect(survey.words).toMatchObject({ tag: 'fa', dir: 'rtl' })
    expect(survey.points[0]?.face).toBe('۱')
    expect(survey.direction).toBe('effort-up')
  })

  it('asks why by the answer, takes a change of it, and ends with the thanks', () => {
    const { survey, last } = open1({ thanks: { harder: 'Sorry' } })
    expect(survey.second).toBeUndefined()
    expect(survey.answer(6)).toBe('explaining')
    expect(survey.second?.question).toBe(secondStep.whyFor.easier)
    expect(survey.answer(2)).toBe('explaining')
    expect(survey.second?.reasons[0]).toEqual({ id: 'many-steps', label: 'Too many steps' })
    expect(survey.explain({ reasons: ['slow', 'slow'], comment: ' took ages ' })).toBe('thanking')
    expect(survey.thanks).toBe('Sorry')
    return vi.waitFor(() =>
      expect(last()).toMatchObject({
        answers: { effort: 2, reasons: ['slow'], comment: 'took ages' },
        done: true,
      }),
    )
  })

  it('asks in the words of the survey, which make a series of their own', () => {
    const { survey, last } = open1({ question: { en: '{company}: easy to pay?', de: 'x' } })
    expect(survey.words.question).toBe('\u2068Acme\u2069: easy to pay?')
    survey.shown()
    return vi.waitFor(() =>
      expect(last().context).toMatchObject({
        wording: expect.stringMatching(/^own-\w+@1$/),
        question: '{company}: easy to pay?',
      }),
    )
  })

  it('asks a question in free text in the words of the survey', () => {
    expect(open1({ scale: open, question: 'What would help at {company}?' }).survey.words.question).toBe(
      'What would help at Acme?',
    )
  })

  it('offers a call-back after a hard answer, and takes it with the consent that was shown', () => {
    const { survey, last } = open1({ contact: true })
    survey.answer(6)
    expect(survey.second?.contact).toBeUndefined()
    survey.answer(2)
    const offer = survey.second?.contact
    expect(offer).toEqual({
      offer: secondStep.contactOffer,
      field: secondStep.contactField,
      consent: expect.stringContaining('Acme'),
    })
    const consent = offer?.consent ?? ''
    for (const contact of [
      { to: 'anna@shop.example', consent: '' },
      { to: 'anna@shop.example', consent: 'yes' },
      { to: ' ', consent },
      { to: 'x'.repeat(321), consent },
    ]) {
      expect(survey.explain({ contact })).toBe('refused')
    }
    expect(survey.explain({ comment: 'slow', contact: { to: ' anna@shop.example ', consent } })).toBe('thanking')
    return vi.waitFor(() =>
      expect(last()).toMatchObject({
        answers: { effort: 2, comment: 'slow' },
        contact: { to: 'anna@shop.example', consent },
      }),
    )
  })

  it('takes no call-back that was not offered', () => {
    const { survey } = open1()
    survey.answer(2)
    expect(survey.explain({ contact: { to: 'anna@shop.example', consent: 'yes' } })).toBe('refused')
  })

  it('lets out what the host says of the order and the visitor', () => {
    const attributes = { 'order.value': 12.5, plan: 'pro', variant: 'b' }
    const { survey, last } = open1({}, { attributes })
    survey.shown()
    return vi.waitFor(() => expect(last().context).toMatchObject({ attributes }))
  })

  it.each<[Partial<HeadlessOptions>, string]>([
    [{ attributes: { mail: 'anna@shop.example' } }, 'attributes["mail"] is "anna@shop.example", expected a text that'],
    [{ attributes: { 'order.value': -1 } }, 'attributes["order.value"] is -1, expected a number from 0'],
    [{ attributes: { 'a b': 1 } }, 'attributes["a b"] has a name that is not 1 to 64 letters'],
    [
      { attributes: Object.fromEntries(Array.from({ length: 21 }, (_, at) => [`a${at}`, at])) },
      'attributes has 21 names, expected at most 20',
    ],
  ])('refuses %j at the start', (options, message) => {
    expect(() => open1({}, options)).toThrow(message)
  })

  it('refuses to offer a call-back without its words', () => {
    expect(() => open1({ contact: true }, { secondStep: undefined })).toThrow(
      'secondStep is missing, expected the words',
    )
  })

  it('asks nothing more where the survey does not want to know why', () => {
    expect(open1({ why: { ask: 'never' } }).survey.answer(2)).toBe('thanking')
    expect(open1({ why: { ask: 'harder' } }).survey.answer(6)).toBe('thanking')
    expect(open1({ why: { ask: 'harder' } }).survey.answer(2)).toBe('explaining')
  })

  it('refuses what does not fit, and records nothing of it', () => {
    const { survey, outbox } = open1()
    for (const value of [0, 8, 1.5, Number.NaN, '6' as never]) expect(survey.answer(value)).toBe('refused')
    expect(survey.answer(6, 'time')).toBe('refused')
    expect(survey.explain({ comment: 'too early' })).toBe('refused')
    expect(outbox.puts).toEqual([])
    survey.answer(6)
    expect(survey.explain({ reasons: ['made-up'] })).toBe('refused')
    survey.explain()
    expect([survey.answer(1), survey.explain({ comment: 'late' })]).toEqual(['refused', 'refused'])
    expect(survey.dismiss()).toBe('closed')
    expect(survey.dismiss()).toBe('refused')
    expect(outbox.puts.map((put) => put.answers)).toEqual([{}, { effort: 6 }, { effort: 6 }])
  })

  it('records shown once, then what was said, then that it was taken away', () => {
    const { survey, outbox } = open1()
    survey.shown()
    survey.shown()
    survey.dismiss()
    expect(outbox.puts.map(({ context }) => (context as { state: string }).state)).toEqual(['shown', 'dismissed'])
    const { survey: other, last } = open1()
    other.answer(3)
    other.dismiss()
    expect(last()).toMatchObject({ answers: { effort: 3 }, done: true, context: { state: 'completed' } })
  })

  it('takes personal data out of what is written', async () => {
    const { survey, outbox, last } = open1()
    survey.answer(4)
    survey.explain({ comment: 'write to anna@shop.example' })
    await vi.waitFor(() => expect(last().answers).toMatchObject({ comment: 'write to [email]' }))
    expect(JSON.stringify(outbox.puts)).not.toContain('anna')
  })

  it('rates several things, and goes on once all of them are rated', () => {
    const { survey, last } = open1({ scale: csi({ price: 'Price', range: 'Range' }), why: { ask: 'never' } })
    expect(survey.items).toEqual([
      { id: 'price', label: 'Price' },
      { id: 'range', label: 'Range' },
    ])
    expect(survey.answer(3)).toBe('refused')
    expect(survey.answer(3, 'price')).toBe('asking')
    expect(survey.answer(4, 'price')).toBe('asking')
    expect(survey.answer(2, 'range')).toBe('thanking')
    expect(last().answers).toEqual({ 'effort.price': 4, 'effort.range': 2 })
  })

  it('goes on with what is rated where the rest is skipped', () => {
    const { survey, last } = open1({ scale: effortDimensions })
    const [first] = survey.items
    survey.answer(1, first?.id)
    expect(survey.explain()).toBe('thanking')
    expect(last()).toMatchObject({ answers: { [`effort.${first?.id}`]: 1 }, done: true })
  })

  it('asks in free text, with and without the duty to write', async () => {
    const { survey, last } = open1({ scale: open })
    expect(survey.points).toEqual([])
    expect(survey.answer(1)).toBe('refused')
    expect(survey.explain({ comment: 'Fewer fields' })).toBe('thanking')
    await vi.waitFor(() => expect(last().answers).toEqual({ comment: 'Fewer fields' }))
    expect(open1({ scale: open }).survey.explain()).toBe('closed')
    expect(open1({ scale: openRequired }).survey.explain({ comment: '  ' })).toBe('refused')
  })

  it('says what it knows of the asking', () => {
    const clock = { ms: 10_000 }
    const { survey, last } = open1(
      { version: 3 },
      {
        channel: 'telegram',
        subject: 0,
        trigger: 'chat-ended',
        source: 'bot',
        at: 9_000,
        rate: 0.5,
        test: true,
        now: () => clock.ms,
      },
    )
    survey.shown()
    clock.ms = 12_500
    survey.answer(7)
    expect(last()).toMatchObject({
      survey: 'checkout@3',
      context: {
        channel: 'telegram',
        subject: '0',
        trigger: 'chat-ended',
        source: 'bot',
        sinceMs: 1_000,
        tookMs: 2_500,
        rate: 0.5,
        test: true,
        wording: 'order@1',
        locale: 'en',
      },
    })
  })
})

describe('delivery of a headless survey', () => {
  const collector = (status: 'ok' | 'retry') => {
    const sent: Record<string, unknown>[] = []
    const sender: HeadlessOptions['sender'] = async (body) => {
      const record = JSON.parse(body)
      sent.push(record)
      return status === 'ok'
        ? { status: 200, verdict: { v: 1, id: record.id, rev: record.rev, status } }
        : { status: 503 }
    }
    return { sent, sender }
  }

  it('goes through a sender, and is told once the collector has confirmed it', async () => {
    const { sent, sender } = collector('ok')
    const { survey } = open1({}, { outbox: undefined, project: 'shop', sender })
    survey.answer(6)
    survey.explain({ comment: 'Fine' })
    expect(await survey.delivered()).toBe(true)
    const newest = [...sent].sort((one, other) => Number(other.rev) - Number(one.rev))[0]
    expect(newest).toMatchObject({
      project: 'shop',
      id: survey.id,
      done: true,
      answers: { effort: 6, comment: 'Fine' },
    })
  })

  it('is not told where nobody confirms', async () => {
    const { survey } = open1({}, { outbox: undefined, project: 'shop', sender: collector('retry').sender })
    survey.answer(6)
    expect(await survey.delivered(100)).toBe(false)
  })

  it('is not told of what is too large to be kept', async () => {
    const { survey, outbox } = open1({}, {}, createFakeOutbox({ level: () => 'too-large' }))
    survey.answer(6)
    outbox.deliver()
    expect(await survey.delivered(1)).toBe(false)
  })
})

describe('a mistaken headless survey', () => {
  it.each<[object, string]>([
    [{ outbox: undefined, project: 'shop' }, 'endpoint is missing, expected the address of the collector'],
    [{ outbox: undefined, endpoint: 'https://ces.example.com' }, 'project is missing, expected the key of a project'],
    [{ subject: { id: 1 } }, 'subject is {"id":1}, expected a number or a text of 1 to 128 characters'],
    [
      { page: 'https://shop.example/?a=1' },
      'page is "https://shop.example/?a=1", expected origin and path without a query',
    ],
    [{ rate: 0 }, 'rate is 0, expected a number over 0 and at most 1'],
    [{ locale: 'de' }, 'locale is "de", expected the words of @easekit/scales/locales/<tag>'],
    [{ chanel: 'web' }, 'chanel is not known, did you mean channel?'],
    [
      { survey: { id: 'checkout', scale: 'ces2' } },
      'survey.scale is "ces2", expected an instrument of @easekit/scales',
    ],
    [{ survey: { id: 'a b', scale: ces2 } }, 'survey.id is "a b", expected 1 to 64 letters, digits, "_", "-" or "."'],
    [
      { survey: { id: 'checkout', scale: ces2, why: { ask: 'sometimes' } } },
      'survey.why.ask is "sometimes", expected "always", "harder" or "never"',
    ],
    [
      { survey: { id: 'checkout', scale: csi({ price: 'Price', range: 'Range' }) }, locale: german },
      'locale is "de", expected a language with words for csi',
    ],
  ])('%#: is told by one clear message', (mistaken, message) => {
    expect(() => open1({}, mistaken)).toThrow(expect.objectContaining({ name: 'EaseKitError', message }))
  })
})
