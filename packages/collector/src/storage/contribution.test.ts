import { describe, expect, it } from 'vitest'
import { contribution } from './contribution.js'

const measures = (row: Parameters<typeof contribution>[0]): string[] =>
  contribution(row).map(({ measure, value }) => (measure === 'effort' ? `effort ${value}` : measure))

describe('contribution', () => {
  it.each([
    ['only shown', { done: false, state: 'shown', effort: null }, ['shown']],
    ['answered', { done: false, state: 'answered', effort: 0 }, ['shown', 'answered', 'effort 0']],
    ['completed', { done: true, state: 'completed', effort: 7 }, ['shown', 'answered', 'effort 7', 'completed']],
    ['dismissed', { done: false, state: 'dismissed', effort: null }, ['shown', 'dismissed']],
  ])('of a response that is %s', (_name, row, expected) => {
    expect(measures(row)).toEqual(expected)
  })
})
