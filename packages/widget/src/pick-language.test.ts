import { describe, expect, it } from 'vitest'
import { pickLanguage } from './pick-language.js'

describe('pickLanguage', () => {
  it.each([
    ['fa', 'fa'],
    ['fa-IR', 'fa'],
    ['pt', 'pt'],
    ['pt-PT', 'pt'],
    ['PT_br', 'pt'],
    ['zh', 'zh'],
    ['zh-Hans-SG', 'zh'],
    ['zh-TW', 'en'],
    ['zh-Hant', 'en'],
    ['iw', 'iw'],
    ['xx', 'en'],
    ['', 'en'],
    ['de-CH-1901', 'de'],
  ])('shows %j in %j', (wanted, shown) => {
    expect(pickLanguage(wanted)).toBe(shown)
  })
})
