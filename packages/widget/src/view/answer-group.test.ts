import {
  type Answers,
  binary,
  ces1,
  ces2,
  csat5,
  ease7,
  effortDimensions,
  nps,
  open,
  type Scale,
} from '@easekit/scales'
import { describe, expect, it } from 'vitest'
import { answerGroup } from './answer-group.js'

describe('answerGroup', () => {
  it.each<[Scale, Answers, string]>([
    [ces2, { effort: 1 }, 'harder'],
    [ces2, { effort: 4 }, 'neutral'],
    [ces2, { effort: 5, comment: 'x', reasons: ['cost'] }, 'easier'],
    [ease7, { effort: 3 }, 'harder'],
    [ces1, { effort: 1 }, 'easier'],
    [ces1, { effort: 3 }, 'neutral'],
    [ces1, { effort: 5 }, 'harder'],
    [binary, { effort: 0 }, 'harder'],
    [binary, { effort: 1 }, 'easier'],
    [csat5, { effort: 2 }, 'harder'],
    [nps, { effort: 0 }, 'harder'],
    [nps, { effort: 6 }, 'harder'],
    [nps, { effort: 8 }, 'neutral'],
    [nps, { effort: 9 }, 'easier'],
    [effortDimensions, { 'effort.time': 5, 'effort.steps': 2 }, 'harder'],
    [effortDimensions, { 'effort.time': 4, 'effort.steps': 2 }, 'neutral'],
  ])('of $id with %j is %s', (scale, answer, group) => {
    expect(answerGroup(scale, answer)).toBe(group)
  })

  it('is none without a rating', () => {
    expect(answerGroup(ces2, {})).toBeUndefined()
    expect(answerGroup(ces2)).toBeUndefined()
    expect(answerGroup(open, { comment: 'Fine' })).toBeUndefined()
  })
})
