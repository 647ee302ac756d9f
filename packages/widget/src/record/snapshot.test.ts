import { describe, expect, it } from 'vitest'
import type { State } from '../store/state.js'
import type { Facts } from './facts.js'
import { snapshot } from './snapshot.js'

const facts = { scale: 'ces2@1', locale: 'en' } as Facts

describe('snapshot', () => {
  it.each<[State, string, object, boolean]>([
    [{ phase: 'asking' }, 'shown', {}, false],
    [{ phase: 'asking', answer: { 'effort.time': 2 } }, 'answered', { 'effort.time': 2 }, false],
    [{ phase: 'explaining', answer: { effort: 6 } }, 'answered', { effort: 6 }, false],
    [
      { phase: 'thanking', answer: { effort: 6, reasons: ['cost'], comment: '[email]' } },
      'completed',
      { effort: 6, reasons: ['cost'], comment: '[email]' },
      true,
    ],
    [{ phase: 'closed', by: 'escape', answer: { effort: 0 } }, 'completed', { effort: 0 }, true],
    [{ phase: 'closed', by: 'button' }, 'dismissed', {}, false],
  ])('of %j is %s', (state, name, answers, done) => {
    expect(snapshot(state, facts, undefined)).toEqual({ answers, done, context: { ...facts, state: name } })
  })

  it('tells how long the rating took', () => {
    expect(snapshot({ phase: 'asking' }, facts, 0).context.tookMs).toBe(0)
  })
})
