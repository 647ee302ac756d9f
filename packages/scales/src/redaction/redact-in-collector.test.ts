import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { redactInCollector } from './redact-in-collector.js'

describe('redactInCollector', () => {
  it.each([
    ['write to anna.smith+shop@example.co.uk please', 'write to [email] please'],
    ['иван@почта.рф не отвечает', '[email] не отвечает'],
    ['call +49 151 2345 6789', 'call [phone]'],
    ['call 0049-151-23456789 now', 'call [phone] now'],
    ['8 (916) 123-45-67', '[phone]'],
    ['(0151) 234 567 89', '[phone]'],
    ['شماره من ۰۹۱۲ ۳۴۵ ۶۷۸۹ است', 'شماره من [phone] است'],
    ['رقمي ٠٥٠١٢٣٤٥٦٧', 'رقمي [phone]'],
    ['मेरा नंबर +९१ ९८७६५ ४३२१०', 'मेरा नंबर [phone]'],
    ['電話は０９０－１２３４－５６７８', '電話は[phone]'],
    ['card 4111 1111 1111 1111 declined', 'card [card] declined'],
    ['card 4111-1111-1111-1111.', 'card [card].'],
    ['card ۴۱۱۱ ۱۱۱۱ ۱۱۱۱ ۱۱۱۱', 'card [card]'],
    ['a@b.example and c@d.example', '[email] and [email]'],
  ])('turns %j into %j', (text, expected) => {
    const { text: kept, count } = redactInCollector(text)
    expect(kept).toBe(expected)
    expect(count).toBe(expected.split('[').length - 1)
  })

  it.each([
    'It took 3 attempts and 45 minutes.',
    'Order 1042 from 2026-03-10 10:30 for 1,299.00 EUR',
    'on 10.03.2026 at 12:30',
    'chose 5 of 7, room 1205',
    'the price went from 100 to 200',
    '@home it works, user@ does not',
    '',
  ])('leaves %j alone', (text) => {
    expect(redactInCollector(text)).toEqual({ text, count: 0 })
  })

  it('takes a number that fails the Luhn check for no card', () => {
    expect(redactInCollector('4111 1111 1111 1112').text).not.toContain('[card]')
  })

  it('finds a phone number of which an address has taken the end', () => {
    expect(redactInCollector('+4915123456789+۰۹۱۲ ۳۴۵ ۶۷۸۹a@b.example')).toEqual({
      text: '[phone][phone] [email]',
      count: 3,
    })
  })

  it('leaves nothing to redact a second time', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom('a@b.example', '+4915123456789', '4111111111111111', '۰۹۱۲ ۳۴۵ ۶۷۸۹', ' ', '-', '@', '(', '+'),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const { text } = redactInCollector(pieces.join(''))
        expect(redactInCollector(text)).toEqual({ text, count: 0 })
      }),
    )
  })

  it('stays fast on text made to slow it down', () => {
    const hostile = [
      '1'.repeat(2e5),
      '1-'.repeat(1e5),
      `${'a'.repeat(1e5)}@${'a.'.repeat(5e4)}`,
      '( '.repeat(1e5),
      '+('.repeat(1e5),
    ]
    const start = performance.now()
    for (const text of hostile) redactInCollector(text)
    expect(performance.now() - start).toBeLessThan(3000)
  })
})
