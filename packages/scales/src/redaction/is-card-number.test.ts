import { describe, expect, it } from 'vitest'
import { isCardNumber } from './is-card-number.js'

describe('isCardNumber', () => {
  it.each(['4111111111111111', '5500005555555559', '378282246310005', '6304000000000000', '4222222222222'])(
    'accepts the published test number %s',
    (digits) => expect(isCardNumber(digits)).toBe(true),
  )

  it.each(['4111111111111112', '411111111111', '41111111111111111111', '0000000000000000', '', '4111x11111111111'])(
    'refuses %j',
    (digits) => expect(isCardNumber(digits)).toBe(false),
  )

  it('notices any single wrong digit', () => {
    const valid = '4111111111111111'
    for (let at = 0; at < valid.length; at++) {
      for (let digit = 0; digit < 10; digit++) {
        const changed = valid.slice(0, at) + digit + valid.slice(at + 1)
        expect(isCardNumber(changed)).toBe(changed === valid)
      }
    }
  })
})
