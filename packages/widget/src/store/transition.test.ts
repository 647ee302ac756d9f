import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { State, SurveyEvent } from './state.js'
import { transition } from './transition.js'

const events: fc.Arbitrary<SurveyEvent> = fc.oneof(
  fc.record({ type: fc.constant('open' as const) }),
  fc.record({
    type: fc.constant('rate' as const),
    answer: fc.record({ effort: fc.integer({ min: 1, max: 7 }) }),
    next: fc.constantFrom('asking' as const, 'explaining' as const, 'thanking' as const),
  }),
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
        { type: 'rate', answer: { effort: 6 }, next: 'explaining' },
        { type: 'explain', reasons: ['cost'], comment: 'slow' },
      ]),
    ).toEqual({ phase: 'thanking', answer: { effort: 6, reasons: ['cost'], comment: 'slow' } })
  })

  it('skips the second question where there is none', () => {
    expect(play([{ type: 'open' }, { type: 'rate', answer: { effort: 2 }, next: 'thanking' }])).toEqual({
      phase: 'thanking',
      answer: { effort: 2 },
    })
  })

  it('stays with the question while there is more to rate', () => {
    expect(
      play([
        { type: 'open' },
        { type: 'rate', answer: { 'effort.time': 2 }, next: 'asking' },
        { type: 'rate', answer: { 'effort.time': 2, 'effort.steps': 4 }, next: 'thanking' },
      ]),
    ).toEqual({ phase: 'thanking', answer: { 'effort.time': 2, 'effort.steps': 4 } })
  })

  it('keeps the rating when closed at the second question', () => {
    expect(
      play([
        { type: 'open' },
        { type: 'rate', answer: { effort: 6 }, next: 'explaining' },
        { type: 'close', by: 'escape' },
      ]),
    ).toEqual({
      phase: 'closed',
      by: 'escape',
      answer: { effort: 6 },
    })
  })

  it('takes the first of two taps', () => {
    const state = play([
      { type: 'open' },
      { type: 'rate', answer: { effort: 6 }, next: 'explaining' },
      { type: 'rate', answer: { effort: 1 }, next: 'explaining' },
    ])
    expect(state).toMatchObject({ answer: { effort: 6 } })
  })

  it('never leaves closed and never loses an answer', () => {
    fc.assert(
      fc.property(fc.array(events), fc.array(events), (before, after) => {
        const middle = play(before)
        const end = play(after, middle)
        if (middle.phase === 'closed') expect(end).toBe(middle)
        if (middle.answer) expect(end.answer).toBeDefined()
        // What follows the asking keeps the rating as it is.
        if (middle.answer && middle.phase !== 'asking') expect(end.answer?.effort).toBe(middle.answer.effort)
      }),
    )
  })
})
