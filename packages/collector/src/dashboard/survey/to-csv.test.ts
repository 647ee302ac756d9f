import { describe, expect, it } from 'vitest'
import { toCsv } from './to-csv.js'

describe('a table as CSV', () => {
  it('keeps numbers whole, and what is in a cell in one cell', () => {
    expect(
      toCsv([
        ['page', 'mean'],
        ['a, "b"\nc', 4.123456789],
        ['', null],
      ]),
    ).toBe('\uFEFFpage,mean\r\n"a, ""b""\nc",4.123456789\r\n,\r\n')
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])(
    'makes no formula of %j, which somebody may have written',
    (text) => {
      expect(toCsv([[text, -1]])).toBe(`\uFEFF'${text},-1\r\n`)
    },
  )
})
