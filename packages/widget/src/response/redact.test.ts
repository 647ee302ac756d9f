import { describe, expect, it } from 'vitest'
import { redact } from './redact.js'

describe('redact', () => {
  it.each([
    ['write to anna.b+x@mail.example please', 'write to [email] please'],
    ['call +49 (0)151 2345-6789', 'call [number]'],
    ['card 4111 1111 1111 1111 failed', 'card [number] failed'],
    ['شماره ۰۹۱۲۱۲۳۴۵۶۷', 'شماره [number]'],
    ['order 1042 on 2026-11-21 cost 1 299.00', 'order 1042 on 2026-11-21 cost 1 299.00'],
    ['a @ b', 'a @ b'],
    ['cut\ud83d, \u0000 kept 😀', 'cut,  kept 😀'],
    ['', ''],
  ])('turns %j into %j', (comment, redacted) => {
    expect(redact(comment)).toBe(redacted)
  })
})
