import { describe, expect, it } from 'vitest'
import { retryDelay } from './failure-table.js'

describe('retryDelay', () => {
  it.each([
    [0, 1],
    [1, 2],
    [2, 4],
    [3, 8],
    [4, 16],
    [5, 32],
    [6, 64],
    [7, 128],
    [8, 256],
    [9, 300],
    [18, 300],
    [19, 3600],
    [500, 3600],
  ])('after %i earlier failures is %i s', (before, seconds) => {
    expect(retryDelay(before, 503)).toBe(seconds)
  })

  it.each([401, 403, 404, 410, 413, 451])('gives an hour to a status %i that has come five times', (status) => {
    expect(retryDelay(3, status)).toBe(8)
    expect(retryDelay(4, status)).toBe(3600)
  })

  it.each([undefined, 200, 204, 302, 400, 402, 408, 409, 411, 418, 429, 500, 502, 503, 504])(
    'goes on doubling after a status %s',
    (status) => {
      expect(retryDelay(4, status)).toBe(16)
    },
  )
})
