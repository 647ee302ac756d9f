import { describe, expect, it } from 'vitest'
import { matchUrl } from './match-url.js'

describe('matchUrl', () => {
  it.each([
    ['/thanks', 'https://a.example/thanks', ''],
    ['/thanks', 'https://a.example/thanks/', ''],
    ['/thanks', 'https://a.example/thanks?x=1#y', ''],
    ['/thanks', 'https://a.example/thanksgiving', undefined],
    ['/orders/:id', 'https://a.example/orders/42', '42'],
    ['/orders/:id', 'https://a.example/orders/42/items', undefined],
    ['/:lang/orders/*', 'https://a.example/fa/orders/42/done', 'fa'],
    ['/done?paid=1', 'https://a.example/done?a=2&paid=1', ''],
    ['/done?paid=1', 'https://a.example/done?paid=10', undefined],
    ['/a.b(c)', 'https://a.example/a.b(c)', ''],
    ['/a.b', 'https://a.example/axb', undefined],
    ['/#/thanks/:id', 'https://a.example/#/thanks/7', '7'],
    ['/#/thanks/:id', 'https://a.example/?x=1#/thanks/7?y=2', '7'],
    ['/#/thanks/:id', 'https://a.example/other#/thanks/7', undefined],
    ['/#/thanks/:id', 'https://a.example/thanks/7', undefined],
    ['#/thanks/:id', 'https://a.example/any/page#/thanks/7', '7'],
    ['#!/thanks/:id', 'https://a.example/#!/thanks/7', '7'],
    ['#/thanks?paid=1', 'https://a.example/#/thanks?a=2&paid=1', ''],
    ['#/thanks?paid=1', 'https://a.example/#/thanks?paid=10', undefined],
    ['/thanks#done', 'https://a.example/thanks#done', ''],
    ['/thanks#done', 'https://a.example/thanks', undefined],
    ['/orders/:id#done', 'https://a.example/orders/7#done', '7'],
    ['https://a.example/orders/:id', 'https://a.example/orders/7', '7'],
    ['https://b.example/orders/:id', 'https://a.example/orders/7', undefined],
    ['thanks/:id', 'https://a.example/thanks/7', '7'],
    ['?paid=1', 'https://a.example/any/page?a=2&paid=1', ''],
    ['?paid=1', 'https://a.example/any/page?paid=10', undefined],
    ['', 'https://a.example/any', ''],
    ['/größe/:id', 'https://a.example/größe/7', '7'],
  ])('%s against %s gives %s', (pattern, url, subject) => {
    expect(matchUrl(pattern, url)).toBe(subject)
  })
})
