import { describe, expect, it } from 'vitest'
import { localeTags, matchLocale } from '../index.js'

describe('matchLocale', () => {
  it.each([
    [['fa'], 'fa'],
    [['FA-ir'], 'fa'],
    [['pt'], 'pt-BR'],
    [['pt-PT'], 'pt-BR'],
    [['pt-br'], 'pt-BR'],
    [['PT_br'], 'pt-BR'],
    [['fa-IR'], 'fa'],
    [['de-CH-1901'], 'de'],
    [['de_AT'], 'de'],
    [['zh'], 'zh-CN'],
    [['zh-Hans'], 'zh-CN'],
    [['zh-SG'], 'zh-CN'],
    [['zh-Hans-HK'], 'zh-CN'],
    [['zh-Hant'], 'en'],
    [['zh-TW'], 'en'],
    [['zh-HK'], 'en'],
    [['zh_TW'], 'en'],
    [['zh-mo'], 'en'],
    [['ZH-HANT-SG'], 'en'],
    [['zh-Hans-SG'], 'zh-CN'],
    [['zh-TW', 'zh-SG', 'fr'], 'fr'],
    [['zh-TW', 'zh-Hans', 'fr'], 'zh-CN'],
    [['zh-TW', 'zh', 'en-US'], 'en'],
    [['zh-TW', 'ja'], 'ja'],
    [['iw'], 'he'],
    [['iw-IL'], 'he'],
    [['uz-Cyrl'], 'en'],
    [['uz-Latn-UZ'], 'uz'],
    [['uz-Cyrl-UZ', 'uz', 'ru'], 'uz'],
    [['uz-Cyrl', 'uz-UZ', 'ru'], 'ru'],
    [['kk-Latn'], 'en'],
    [['kk-KZ'], 'kk'],
    [['kk-Cyrl-KZ'], 'kk'],
    [['kk-Arab-CN'], 'en'],
    [['kk-CN'], 'en'],
    [['kk-Cyrl-CN'], 'kk'],
    [['uz-AF'], 'en'],
    [['uz-Arab'], 'en'],
    [['hi-Latn'], 'en'],
    [['hi-Latn-IN', 'hi-IN', 'de'], 'de'],
    [['hi-Deva-IN'], 'hi'],
    [['ru-Latn'], 'en'],
    [['uk_Latn_UA'], 'en'],
    [['ar-Latn'], 'en'],
    [['ar-Arab-EG'], 'ar'],
    [['fa-Latn'], 'en'],
    [['ja-Latn'], 'en'],
    [['ja-Jpan-JP'], 'ja'],
    [['ko-Kore'], 'ko'],
    [['ko-Latn'], 'en'],
    [['iw-Latn'], 'en'],
    [['de-Latn-DE'], 'de'],
    [['zh-cmn-Hant'], 'en'],
    [['zh-cmn-Hans-CN'], 'zh-CN'],
    [['xx'], 'en'],
    [['english'], 'en'],
    [['ar-EG'], 'ar'],
    [['nb', 'de-AT'], 'de'],
    [['nb'], 'en'],
    [[], 'en'],
    [['', 'x-private', '*'], 'en'],
  ])('gives for %j %s', (wanted, tag) => {
    expect(matchLocale(wanted, localeTags)).toBe(tag)
  })

  it('knows nothing of the script of other languages', () => {
    expect(matchLocale(['sr-Cyrl-RS'], ['en', 'sr'])).toBe('sr')
  })

  it('gives a tag out of those available', () => {
    expect(matchLocale(['pt-BR', 'fr'], ['en', 'fr'])).toBe('fr')
    expect(matchLocale(['zh-Hant-TW'], ['en', 'zh-CN', 'zh-Hant-TW'])).toBe('zh-Hant-TW')
  })
})
