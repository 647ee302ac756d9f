import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { redact } from './redact.js'
import { weigh } from './weigh.js'

const ascii = '0123456789'

/** Words of a comment in each script, the digits that go with it, and whether spaces set its words apart. */
const scripts = [
  { name: 'Latin', words: 'Seit Uhr warte ich ça échoue đơn hàng zamówienie', digits: ascii, space: ' ' },
  { name: 'Cyrillic', words: 'Оплата не прошла жду сайт төлем тўлов', digits: ascii, space: ' ' },
  { name: 'Greek', words: 'Περιμένω πληρωμή δεν λειτουργεί', digits: ascii, space: ' ' },
  { name: 'Arabic', words: 'الدفع لا يعمل منذ أيام', digits: '٠١٢٣٤٥٦٧٨٩', space: ' ' },
  { name: 'Persian', words: 'پرداخت انجام نمی‌شود سفارش', digits: '۰۱۲۳۴۵۶۷۸۹', space: ' ' },
  { name: 'Hebrew', words: 'התשלום נכשל אני מחכה', digits: ascii, space: ' ' },
  { name: 'Devanagari', words: 'भुगतान नहीं हुआ ऑर्डर', digits: '०१२३४५६७८९', space: ' ' },
  { name: 'Bengali', words: 'পেমেন্ট হচ্ছে না অর্ডার', digits: '০১২৩৪৫৬৭৮৯', space: ' ' },
  { name: 'Hangul', words: '결제가 계속 실패해요 주문', digits: ascii, space: ' ' },
  { name: 'Han', words: '支付 一直 失败 客服 让我写信', digits: ascii, space: '' },
  { name: 'Kana', words: 'おしはらい メール できません ログイン', digits: '０１２３４５６７８９', space: '' },
  { name: 'Thai', words: 'ชำระเงิน ไม่ได้ ติดต่อ', digits: '๐๑๒๓๔๕๖๗๘๙', space: '' },
]

const two = (max: number) => fc.integer({ min: 1, max }).map((value) => String(value).padStart(2, '0'))
const digits = (length: number) => fc.string({ unit: fc.constantFrom(...ascii), minLength: length, maxLength: length })
const joined = (...parts: readonly (string | fc.Arbitrary<unknown>)[]) =>
  fc.tuple(...parts.map((part) => (typeof part === 'string' ? fc.constant(part) : part))).map((all) => all.join(''))

const date = fc.oneof(
  joined(two(28), '.', two(12), '.20', two(40)),
  joined('20', two(40), '-', two(12), '-', two(28)),
  joined(two(12), '/', two(28), '/', two(40)),
  joined(two(12), '/20', two(40)),
)
const time = joined(two(23), ':', two(59))
const price = fc.oneof(
  joined(fc.integer({ min: 1, max: 9999 }), '.', two(99)),
  joined(fc.integer({ min: 1, max: 999 }), ' ', digits(3), ',', two(99)),
  joined(fc.integer({ min: 1, max: 99 }), ' ', digits(3), ' 000'),
)
const few = (number: fc.Arbitrary<unknown>) =>
  fc.array(number, { minLength: 2, maxLength: 8 }).map((all) => all.join(' '))

/** What comments hold in numbers and identifies nobody. */
const harmless = fc.oneof(
  date,
  time,
  price,
  joined(date, ' ', time),
  joined(date, '-', date),
  joined(date, ' - ', date, ' ', time),
  joined(time, '-', time),
  few(price),
  few(fc.integer({ min: 1, max: 99 })),
  fc.array(fc.integer({ max: 9_999_999, min: 0 }), { minLength: 2 }).map((all) => all.join('\n')),
  joined(fc.integer({ min: 1, max: 9000 }), '-', fc.integer({ min: 1, max: 9000 })),
  joined(fc.integer({ min: 1, max: 90 }), '000-', fc.integer({ min: 1, max: 90 }), '000'),
  joined(
    'v',
    fc.integer({ max: 20, min: 0 }),
    '.',
    fc.integer({ max: 99, min: 0 }),
    '.',
    fc.integer({ max: 9999, min: 0 }),
  ),
  joined('#', fc.integer({ min: 1000, max: 99_999_999 })),
  joined('AB-20', two(40), '-', digits(6)),
  joined('№ ', digits(8)),
  fc.integer({ min: 0, max: 99_999_999 }).map(String),
)

/** A comment in a script, cut in two where something may be planted. */
const comment = fc.constantFrom(...scripts).chain(({ words, digits: own, space }) => {
  const word = fc.constantFrom(...words.split(' '))
  const number = harmless.map((text) => text.replace(/\d/g, (digit) => [...own][Number(digit)] ?? digit))
  const pause = fc.constantFrom(space, ', ', '. ', '! ', ': ', '\n', '。', '、', ' 😀 ', '… ', ' — ')
  const half = fc
    .array(joined(word, space, fc.oneof(number, word), pause), { maxLength: 4 })
    .map((parts) => parts.join(''))
  const edge = joined(word, fc.constantFrom(space || '：', '，', ': ', '\n', ' — '))
  return fc.record({
    before: joined(half, edge),
    after: joined(fc.constantFrom(space, '。', ', ', '! ', '\n'), word, ' ', half),
    own: fc.constant(own),
  })
})

const luhn = (body: string): string =>
  [...ascii].map((digit) => body + digit).find((all) => redactsTo(all, '[card]')) ?? '4111111111111111'
const redactsTo = (text: string, token: string): boolean => redact(text).text === token
const spaced =
  (groups: readonly number[], separator: string) =>
  (all: string): string => {
    let at = 0
    return groups
      .map((length) => {
        at += length
        return all.slice(at - length, at)
      })
      .join(separator)
  }
const snils = digits(9)
  .filter((body) => !/^(?:[78]|0{9})/.test(body))
  .map((body) => body + String((weigh(body, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101) % 100).padStart(2, '0'))
const check = (body: string, weights: readonly number[]): string => body + ((weigh(body, weights) % 11) % 10)
const iban = fc.constantFrom(['DE', 18], ['FR', 23], ['GB', 18], ['KZ', 16]).chain(([country, length]) =>
  digits(length as number).map((account) => {
    const rest =
      BigInt(`${account}${[...(country as string)].map((letter) => Number.parseInt(letter, 36)).join('')}00`) % 97n
    return `${country}${String(98n - rest).padStart(2, '0')}${account}`
  }),
)

/** One of each kind in the forms that people write. */
const identifiers: Readonly<Record<string, fc.Arbitrary<string>>> = {
  '[email]': fc.oneof(
    joined(
      fc.stringMatching(/^[a-z][a-z0-9._+-]{0,12}[a-z0-9]$/).filter((local) => !/[.-]{2}/.test(local)),
      '@',
      fc.domain(),
    ),
    fc.constantFrom('иван.петров@почта.рф', 'jörg@bücher.example', 'δοκιμή@παράδειγμα.ελ', 'o.brien@mail.co.uk'),
  ),
  '[phone]': fc.oneof(
    joined('+49 15', digits(1), ' ', digits(8)),
    joined('+7 9', digits(2), ' ', digits(3), '-', digits(2), '-', digits(2)),
    joined('8 (9', digits(2), ') ', digits(3), '-', digits(2), '-', digits(2)),
    joined(
      '+33 6',
      fc.array(digits(2), { minLength: 4, maxLength: 4 }).map((pairs) => ` ${pairs.join(' ')}`),
    ),
    joined('0151 / ', digits(7)),
    joined('+1 (212) 555-', digits(4)),
    joined('(212) 555-', digits(4)),
    joined('+91 9', digits(4), ' ', digits(5)),
    joined('0912', digits(7)),
    joined('090-', digits(4), '-', digits(4)),
    joined('139', digits(8)),
    joined('+998 90 ', digits(3), ' ', digits(2), ' ', digits(2)),
  ),
  '[card]': fc.oneof(
    joined('4', digits(14)).map(luhn),
    joined('4', digits(14))
      .map(luhn)
      .map(spaced([4, 4, 4, 4], ' ')),
    joined('2200', digits(11))
      .map(luhn)
      .map(spaced([4, 4, 4, 4], '-')),
    joined('37', digits(12))
      .map(luhn)
      .map(spaced([4, 6, 5], ' ')),
  ),
  '[iban]': fc.oneof(
    iban,
    iban.map((all) => all.replace(/(.{4})(?=.)/g, '$1 ')),
  ),
  '[snils]': snils.map((all) => `${spaced([3, 3, 3], '-')(all)} ${all.slice(9)}`),
  '[inn]': joined(fc.integer({ min: 10, max: 92 }), digits(8)).map((body) =>
    check(check(body, [7, 2, 4, 10, 3, 5, 9, 4, 6, 8]), [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]),
  ),
}

describe('redact in comments of twelve scripts', () => {
  it('keeps every comment without an identifier byte for byte', () => {
    fc.assert(
      fc.property(comment, ({ before, after }) => {
        expect(redact(before + after)).toEqual({ text: before + after, count: 0 })
      }),
      { numRuns: 1000 },
    )
  })

  it.each(Object.entries(identifiers))('takes out what %s stands for, and nothing beside it', (token, identifier) => {
    fc.assert(
      fc.property(comment, identifier, fc.boolean(), ({ before, after, own }, planted, isOwn) => {
        const isNumber = token !== '[email]' && token !== '[iban]'
        const written =
          isOwn && isNumber ? planted.replace(/\d/g, (digit) => [...own][Number(digit)] ?? digit) : planted
        expect(redact(before + written + after)).toEqual({ text: before + token + after, count: 1 })
      }),
      { numRuns: 300 },
    )
  })

  it('leaves nothing to redact a second time', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      harmless,
      ...Object.values(identifiers),
      fc.constantFrom(' ', '-', '@', '(', '+', '/', '.'),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const { text } = redact(pieces.join(''))
        expect(redact(text)).toEqual({ text, count: 0 })
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    ['digits', '1'],
    ['single digits', '1 '],
    ['hyphens', '1-'],
    ['brackets', '( '],
    ['plus and brackets', '+('],
    ['addresses without an end', 'a@'],
    ['domains without an end', '@a.'],
    ['quoted addresses', '"@'],
    ['letters', 'a'],
    ['accounts', 'DE89 '],
    ['fullwidth digits', '１'],
  ])('reads twice the %s in twice the steps', (_, repeated) => {
    const exec = vi.spyOn(RegExp.prototype, 'exec')
    const steps = (times: number): number => {
      exec.mockClear()
      redact(repeated.repeat(times))
      // A global pattern goes through the text once; any other reads at most all that it is given.
      return exec.mock.calls.reduce(
        (sum, [text], call) => sum + ((exec.mock.contexts[call] as RegExp).global ? 1 : text.length),
        0,
      )
    }
    // What both ends cost is the same for every length.
    const [short, middle, long] = [steps(100), steps(200), steps(300)] as const
    expect(long - middle).toBeLessThanOrEqual(middle - short)
  })
})
