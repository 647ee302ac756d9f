import { describe, expect, it } from 'vitest'
import { checkScale, csi, EaseKitError, wordsFor } from '../index.js'
import { locale as de } from '../words/de/locale.js'
import { locale as en } from '../words/en/locale.js'

describe('csi', () => {
  it('asks about each item in English, and in no other language', () => {
    const scale = csi({ price: 'Price', delivery: 'Delivery' })
    expect(wordsFor(scale, en)).toMatchObject({
      question: 'How satisfied are you with each of the following?',
      items: { price: 'Price', delivery: 'Delivery' },
    })
    expect(wordsFor(scale, de)).toBeUndefined()
  })

  it('asks in every language that names all items', () => {
    const scale = csi({ price: { en: 'Price', de: 'Preis' }, delivery: { en: 'Delivery', de: 'Lieferung' } })
    expect(wordsFor(scale, de)).toMatchObject({
      question: 'Wie zufrieden sind Sie mit den folgenden Punkten?',
      items: { price: 'Preis', delivery: 'Lieferung' },
    })
    expect(() => csi({ price: { en: 'Price', de: 'Preis' }, delivery: { en: 'Delivery' } })).toThrow(
      new EaseKitError('`words.de.items` of scale "csi" must hold a text for the item "delivery"'),
    )
  })

  it('is a scale like one that defineScale lets through, and cannot be changed', () => {
    const scale = csi({ price: 'Price', delivery: 'Delivery' })
    expect(checkScale(scale)).toEqual([])
    expect([scale, scale.items, scale.words?.en?.items].every(Object.isFrozen)).toBe(true)
  })

  it('refuses fewer than two items, more than ten, and an item without a text', () => {
    const many = Object.fromEntries(Array.from({ length: 11 }, (_, at) => [`i${at}`, 'Text']))
    expect(() => csi({ price: 'Price' })).toThrow(new EaseKitError('`items` must hold 2 to 10 items, got 1'))
    expect(() => csi(many)).toThrow(new EaseKitError('`items` must hold 2 to 10 items, got 11'))
    for (const text of ['', '  ', 7 as unknown as string])
      expect(() => csi({ price: 'Price', delivery: text })).toThrow(
        new EaseKitError('`words.en.items` of scale "csi" must hold a text for the item "delivery"'),
      )
  })
})
