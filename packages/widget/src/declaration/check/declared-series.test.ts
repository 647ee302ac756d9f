import { describe, expect, it } from 'vitest'
import { checkSurveys, declaredSeries } from '../../declaration.js'

const checkout = { id: 'checkout', scale: 'ces2', on: [{ type: 'checkout' }] } as const

describe('the series of a declared survey', () => {
  const base = JSON.stringify(declaredSeries(checkout))

  it.each([
    ['company', { company: 'Acme' }],
    ['triggers', { on: [{ type: 'chat' }] }],
    ['reasons', { why: { reasons: [] } }],
    ['limits', { throttle: { anyDays: 1 } }],
    ['layout, said as it is', { layout: 'horizontal' }],
  ] as const)('stays where the %s change', (_, change) => {
    expect(JSON.stringify(declaredSeries({ ...checkout, ...change }))).toBe(base)
  })

  it.each([
    ['instrument', { scale: 'ease7' }],
    ['question', { question: 'It was easy to pay.' }],
    ['question in one language', { question: { de: 'Das ging leicht.' } }],
    ['matter', { issue: 'order' }],
    ['layout', { layout: 'vertical' }],
    ['glyph', { glyph: 'emoji', scale: 'ease5' }],
  ] as const)('is another where the %s changes', (_, change) => {
    expect(JSON.stringify(declaredSeries({ ...checkout, ...change }))).not.toBe(base)
  })

  it('follows items and questions in free text', () => {
    const csi = { id: 'index', scale: 'csi', items: { price: 'Price', staff: 'Staff' } } as const
    expect(declaredSeries(csi).en?.labels).toMatch(/ price staff$/)
    expect(declaredSeries({ id: 'say', scale: 'open' })).not.toEqual(
      declaredSeries({ id: 'say', scale: 'open', question: 'What was missing?' }),
    )
  })
})

describe('the check of surveys that are not on a page yet', () => {
  it('has nothing against good ones, and tells mistakes from what does no harm', () => {
    expect(checkSurveys({ surveys: [checkout], theme: 'dark' })).toEqual({ errors: [], notes: [] })
    expect(checkSurveys({ surveys: [{ ...checkout, scale: 'ces9' }] }).errors).toEqual([
      expect.stringContaining('surveys[0].scale is "ces9"'),
    ])
    const reasons = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => ({ id, label: id }))
    expect(checkSurveys({ surveys: [{ ...checkout, why: { reasons } }] })).toEqual({
      errors: [],
      notes: [expect.stringContaining('"g" not shown')],
    })
  })

  it.each([
    [
      { days: ['monday'] },
      'surveys[0].schedule.days is ["monday"], expected "mon", "tue", "wed", "thu", "fri", "sat" or "sun"',
    ],
    [{ days: [] }, 'surveys[0].schedule.days is [], expected "mon", "tue", "wed", "thu", "fri", "sat" or "sun"'],
    [{ hours: ['9', '17'] }, 'surveys[0].schedule.hours is ["9","17"], expected two full hours, such as [9, 17]'],
    [{ hours: [9] }, 'surveys[0].schedule.hours is [9], expected two full hours, such as [9, 17]'],
    [
      { from: '2026-03-01', until: '2026-02-28' },
      'surveys[0].schedule.until is "2026-02-28", expected a day from "2026-03-01" on',
    ],
  ])('says of the schedule %j that it is not what was meant', (schedule, note) => {
    expect(checkSurveys({ surveys: [{ ...checkout, schedule }] })).toEqual({ errors: [], notes: [note] })
    const fine = { from: '2026-03-01', until: '2026-03-01', days: ['sat', 'sun'], hours: [22, 6] }
    expect(checkSurveys({ surveys: [{ ...checkout, schedule: fine }] })).toEqual({ errors: [], notes: [] })
  })

  it.each([
    [{ target: { device: 'mobile' } }, 'surveys[0].target.device is "mobile", expected "phone", "tablet" or "desktop"'],
    [
      {
        why: {
          harder: {
            reasons: [
              { id: 'a', label: 'A' },
              { id: 'a', label: 'B' },
            ],
          },
        },
      },
      'surveys[0].why.harder.reasons[1].id is "a", expected an id that no other reason has',
    ],
    [{ target: { device: [] } }, 'surveys[0].target.device is [], expected "phone", "tablet" or "desktop"'],
    [
      { question: { en: '{compny} made it easy.' } },
      'surveys[0].question.en is "{compny} made it easy.", expected no braces but "{company}"',
    ],
    [
      { variants: [{ id: 'a' }, { id: 'b', question: 'Was { company } easy?' }] },
      'surveys[0].variants[1].question is "Was { company } easy?", expected no braces but "{company}"',
    ],
    [
      { on: [{ type: 'chat', vendors: ['tawk', 'intercm'] }] },
      'surveys[0].on[0].vendors[1] is "intercm", did you mean intercom?',
    ],
    [
      { on: [{ type: 'url', match: { regex: '/thanks/(' } }] },
      'surveys[0].on[0].match.regex is "/thanks/(", expected a regular expression',
    ],
  ])('says of %j that it is not what was meant', (part, note) => {
    expect(checkSurveys({ surveys: [{ ...checkout, ...part }] })).toEqual({ errors: [], notes: [note] })
    const fine = {
      target: { device: ['phone', 'tablet'] },
      question: '{company} made it easy.',
      variants: [{ id: 'a' }, { id: 'b', question: { en: 'Easy with {company}?' } }],
      on: [
        { type: 'chat', vendors: ['tawk', 'zendeskClassic'] },
        { type: 'url', match: { regex: '^/thanks' } },
      ],
    }
    expect(checkSurveys({ surveys: [{ ...checkout, ...fine }] })).toEqual({ errors: [], notes: [] })
  })
})
