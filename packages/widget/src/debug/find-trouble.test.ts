import { describe, expect, it } from 'vitest'
import { findTrouble } from './find-trouble.js'

const retry = (failures: number, status?: number) => ({ type: 'retry', id: 'r', failures, due: 0, status }) as const

describe('findTrouble', () => {
  it.each([
    [{ type: 'reject', id: 'r', reason: 'unknown_project' } as const, 'knows no project "shpo"'],
    [retry(1, 200), 'HTTP 200 and no verdict'],
    [retry(1, 404), 'HTTP 404 and no verdict'],
    [retry(2, 502), 'HTTP 502 and no verdict'],
    [retry(2), 'nobody answers'],
  ])('says of %j that %s', (event, words) => expect(findTrouble(event, 'shpo')).toContain(words))

  it.each([
    [{ type: 'ok', id: 'r', rev: 1 } as const],
    [{ type: 'reject', id: 'r', reason: 'too_large' } as const],
    [retry(1, 503)],
    [retry(9, 429)],
  ])('says nothing of %j, which passes or is nobody’s mistake', (event) => {
    expect(findTrouble(event, 'shop')).toBeUndefined()
  })
})
