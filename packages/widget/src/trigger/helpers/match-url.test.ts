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
  ])('%s against %s gives %s', (pattern, url, subject) => {
    expect(matchUrl(pattern, url)).toBe(subject)
  })
})
