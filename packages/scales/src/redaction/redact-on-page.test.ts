import { describe, expect, it } from 'vitest'
import { redactOnPage } from './redact-on-page.js'

describe('redactOnPage', () => {
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
    expect(redactOnPage(comment)).toBe(redacted)
  })
})
