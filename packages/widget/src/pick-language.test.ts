import { describe, expect, it } from 'vitest'
import { pickLanguage } from './pick-language.js'

describe('pickLanguage', () => {
  it.each([
    ['fa', 'fa'],
    ['fa-IR', 'fa'],
    ['pt', 'pt-BR'],
    ['pt-PT', 'pt-BR'],
    ['PT_br', 'pt-BR'],
    ['zh', 'zh-CN'],
    ['zh-Hans-SG', 'zh-CN'],
    ['zh-TW', 'en'],
    ['zh-Hant', 'en'],
    ['iw', 'he'],
    ['xx', 'en'],
    ['', 'en'],
    ['de-CH-1901', 'de'],
  ])('shows %j in %j', (wanted, shown) => {
    expect(pickLanguage(wanted)).toBe(shown)
  })
})
