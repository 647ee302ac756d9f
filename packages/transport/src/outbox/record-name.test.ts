import { describe, expect, it } from 'vitest'
import { parseRecordName } from './record-name.js'

describe('the name of a record', () => {
  it('tells its revision and its id', () => {
    const name = '6341948335077464:7b1c-9a10'
    expect(parseRecordName(name)).toEqual({ name, rev: 6_341_948_335_077_464, id: '7b1c-9a10' })
  })

  it.each(['', '-', 'x', '~', '~a', '5:', ':a', '5:a b', '5:a:1', 'a:5', '?'])('is not "%s"', (name) => {
    expect(parseRecordName(name)).toBeUndefined()
  })
})
