import { describe, expect, it } from 'vitest'
import { localeTags, matchLocale } from '../index.js'

describe('matchLocale', () => {
  it.each([
    [['fa'], 'fa'],
    [['FA-ir'], 'fa'],
    [['pt'], 'pt-BR'],
    [['pt-PT'], 'pt-BR'],
    [['pt-br'], 'pt-BR'],
    [['zh'], 'zh-CN'],
    [['zh-Hans'], 'zh-CN'],
    [['zh-SG'], 'zh-CN'],
    [['zh-Hans-HK'], 'zh-CN'],
    [['zh-Hant'], 'en'],
    [['zh-TW'], 'en'],
    [['zh-HK'], 'en'],
    [['zh-TW', 'zh', 'en-US'], 'en'],
    [['zh-TW', 'ja'], 'ja'],
    [['iw'], 'he'],
    [['iw-IL'], 'he'],
    [['uz-Cyrl'], 'en'],
    [['uz-Latn-UZ'], 'uz'],
    [['kk-Latn'], 'en'],
    [['ar-EG'], 'ar'],
    [['nb', 'de-AT'], 'de'],
    [['nb'], 'en'],
    [[], 'en'],
    [['', 'x-private', '*'], 'en'],
  ])('gives for %j %s', (wanted, tag) => {
    expect(matchLocale(wanted, localeTags)).toBe(tag)
  })

  it('gives a tag out of those available', () => {
    expect(matchLocale(['pt-BR', 'fr'], ['en', 'fr'])).toBe('fr')
  })
})
