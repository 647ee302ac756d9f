import { describe, expect, it } from 'vitest'
import { contribution } from './contribution.js'

const measures = (row: Pick<Parameters<typeof contribution>[0], 'done' | 'state' | 'ratings'>): string[] =>
  contribution({ series: 's1-a', comment: null, ...row }).map(({ measure, value }) =>
    measure.startsWith('effort') ? `${measure} ${value}` : measure,
  )

describe('contribution', () => {
  it.each([
    ['only shown', { done: false, state: 'shown', ratings: {} }, ['shown']],
    ['answered', { done: false, state: 'answered', ratings: { effort: 0 } }, ['shown', 'answered', 'effort 0']],
    [
      'completed',
      { done: true, state: 'completed', ratings: { effort: 7 } },
      ['shown', 'answered', 'effort 7', 'completed'],
    ],
    ['dismissed', { done: false, state: 'dismissed', ratings: {} }, ['shown', 'dismissed']],
    [
      'answered on several items',
      { done: false, state: 'answered', ratings: { 'effort.time': 2, 'effort.steps': 5 } },
      ['shown', 'answered', 'effort.time 2', 'effort.steps 5'],
    ],
  ])('of a response that is %s', (_name, row, expected) => {
    expect(measures(row)).toEqual(expected)
  })
})
