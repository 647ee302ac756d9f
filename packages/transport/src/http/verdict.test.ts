import { describe, expect, it } from 'vitest'
import { isVerdictFor, type Verdict } from './verdict.js'

const sent = { id: 'a', rev: 7 }

describe('a verdict', () => {
  it.each([
    { id: 'a', rev: 7, status: 'ok' },
    { id: 'a', rev: 8, status: 'ok' },
    { id: 'a', rev: 7, status: 'reject' },
  ])('is %j', (answer) => {
    expect(isVerdictFor(sent, answer as Verdict)).toBe(true)
  })

  it.each([
    undefined,
    null,
    {},
    { id: 'b', rev: 7, status: 'ok' },
    { id: 'a', rev: 6, status: 'ok' },
    { id: 'a', status: 'ok' },
    { id: 'a', rev: 7 },
    { id: 'a', rev: 7, status: 'retry' },
    { id: 'a', rev: 7, status: 'looks ok' },
  ])('is not %j', (answer) => {
    expect(isVerdictFor(sent, answer as Verdict)).toBe(false)
  })
})
