import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { State, SurveyEvent } from './state.js'
import { transition } from './transition.js'

const events: fc.Arbitrary<SurveyEvent> = fc.oneof(
  fc.record({ type: fc.constantFrom('open' as const, 'wait' as const) }),
  fc.record({ type: fc.constant('rate' as const), value: fc.integer({ min: 1, max: 7 }), explain: fc.boolean() }),
  fc.record({
    type: fc.constant('explain' as const),
    reasons: fc.array(fc.constantFrom('cost', 'slow')),
    comment: fc.string(),
  }),
  fc.record({ type: fc.constant('close' as const), by: fc.constantFrom('button' as const, 'escape' as const) }),
)
const play = (list: SurveyEvent[], from: State = { phase: 'idle' }) => list.reduce(transition, from)

describe('transition', () => {
  it('goes from asking over explaining to thanks', () => {
    expect(
      play([
        { type: 'open' },
        { type: 'rate', value: 6, explain: true },
        { type: 'explain', reasons: ['cost'], comment: 'slow' },
      ]),
    ).toEqual({ phase: 'thanking', answer: { value: 6, reasons: ['cost'], comment: 'slow' } })
  })

  it('skips the second question where there is none', () => {
    expect(play([{ type: 'open' }, { type: 'rate', value: 2, explain: false }])).toEqual({
      phase: 'thanking',
      answer: { value: 2 },
    })
  })

  it('keeps the rating when closed at the second question', () => {
    expect(
      play([{ type: 'open' }, { type: 'rate', value: 6, explain: true }, { type: 'close', by: 'escape' }]),
    ).toEqual({
      phase: 'closed',
      by: 'escape',
      answer: { value: 6 },
    })
  })

  it('takes the first of two taps', () => {
    const state = play([
      { type: 'open' },
      { type: 'rate', value: 6, explain: true },
      { type: 'rate', value: 1, explain: true },
    ])
    expect(state).toMatchObject({ answer: { value: 6 } })
  })

  it('never leaves closed and never loses an answer', () => {
    fc.assert(
      fc.property(fc.array(events), fc.array(events), (before, after) => {
        const middle = play(before)
        const end = play(after, middle)
        if (middle.phase === 'closed') expect(end).toBe(middle)
        if ('answer' in middle) expect(end).toMatchObject({ answer: { value: middle.answer?.value } })
      }),
    )
  })
})
