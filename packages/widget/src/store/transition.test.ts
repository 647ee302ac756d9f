import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { State, SurveyEvent } from './state.js'
import { transition } from './transition.js'

const events: fc.Arbitrary<SurveyEvent> = fc.oneof(
  fc.record({
    phase: fc.constant('asking' as const),
    answer: fc.record({ effort: fc.integer({ min: 1, max: 7 }) }),
    next: fc.constantFrom('asking' as const, 'explaining' as const, 'thanking' as const),
  }),
  fc.record({
    phase: fc.constant('explaining' as const),
    answer: fc.record({ reasons: fc.array(fc.constantFrom('cost', 'slow')), comment: fc.string() }),
    next: fc.constant('thanking' as const),
  }),
  fc.record({ by: fc.constantFrom('button' as const, 'escape' as const) }),
)
const play = (list: SurveyEvent[], from: State = { phase: 'asking' }) => list.reduce(transition, from)

describe('transition', () => {
  it('goes from asking over explaining to thanks', () => {
    expect(
      play([
        { phase: 'asking', answer: { effort: 6 }, next: 'explaining' },
        { phase: 'explaining', answer: { reasons: ['cost'], comment: 'slow' }, next: 'thanking' },
      ]),
    ).toEqual({ phase: 'thanking', answer: { effort: 6, reasons: ['cost'], comment: 'slow' } })
  })

  it('skips the second question where there is none', () => {
    expect(play([{ phase: 'asking', answer: { effort: 2 }, next: 'thanking' }])).toEqual({
      phase: 'thanking',
      answer: { effort: 2 },
    })
  })

  it('stays with the question while there is more to rate', () => {
    expect(
      play([
        { phase: 'asking', answer: { 'effort.time': 2 }, next: 'asking' },
        { phase: 'asking', answer: { 'effort.time': 2, 'effort.steps': 4 }, next: 'thanking' },
      ]),
    ).toEqual({ phase: 'thanking', answer: { 'effort.time': 2, 'effort.steps': 4 } })
  })

  it('keeps the rating when closed at the second question', () => {
    expect(play([{ phase: 'asking', answer: { effort: 6 }, next: 'explaining' }, { by: 'escape' }])).toEqual({
      phase: 'closed',
      by: 'escape',
      answer: { effort: 6 },
    })
  })

  it('takes the first of two taps', () => {
    const state = play([
      { phase: 'asking', answer: { effort: 6 }, next: 'explaining' },
      { phase: 'asking', answer: { effort: 1 }, next: 'explaining' },
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
