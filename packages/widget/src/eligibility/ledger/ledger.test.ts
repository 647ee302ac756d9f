// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { createLedger, type LedgerStorage } from '../../../test/create-ledger.js'
import { digest } from '../digest.js'

beforeEach(() => localStorage.clear())

describe('createLedger', () => {
  it('tells the next page what was shown and how it ended', () => {
    createLedger('shop', () => localStorage).open('checkout', ['T-1'], 7, 'r1')('answered')
    expect(createLedger('shop', () => localStorage).entries()).toEqual([
      { survey: 'checkout', at: 7, ending: 'answered', subjects: [digest('T-1')] },
    ])
  })

  it('keeps no order id on the device', () => {
    createLedger('shop', () => localStorage).open('checkout', ['order-1042'], 7, 'r1')
    expect(JSON.stringify({ ...localStorage })).not.toContain('1042')
  })

  it('keeps what two tabs write at the same time', () => {
    const one = createLedger('shop', () => localStorage)
    const two = createLedger('shop', () => localStorage)
    const endOne = one.open('checkout', [], 1, 'r1')
    const endTwo = two.open('support', [], 2, 'r2')
    endTwo('dismissed')
    endOne('answered')
    expect(one.entries()).toHaveLength(2)
    expect(two.entries()).toEqual(expect.arrayContaining(one.entries() as unknown[]))
  })

  it('does not see other projects', () => {
    createLedger('shop', () => localStorage).open('checkout', [], 1, 'r1')
    expect(createLedger('other', () => localStorage).entries()).toEqual([])
  })

  it('remembers on the page where nothing may be stored', () => {
    const ledger = createLedger('shop', () => undefined)
    ledger.open('checkout', [], 1, 'r1')
    expect(ledger.entries()).toHaveLength(1)
    expect(localStorage.length).toBe(0)
  })

  it('survives storage that throws at every touch', () => {
    const refuse = () => {
      throw new Error('denied')
    }
    const broken = {
      get length(): number {
        return refuse()
      },
      key: refuse,
      getItem: refuse,
      setItem: refuse,
    }
    const ledger = createLedger('shop', () => broken as LedgerStorage)
    ledger.open('checkout', [], 1, 'r1')('dismissed')
    expect(ledger.entries()).toMatchObject([{ ending: 'dismissed' }])
  })

  it.each(['', 'null', '{', '[]', '{"at":"x"}', '{"at":1}'])(
    'ignores the foreign value %j under its prefix',
    (value) => {
      localStorage.setItem('easekit:shop:asked:x', value)
      expect(createLedger('shop', () => localStorage).entries()).toEqual([])
    },
  )
})
