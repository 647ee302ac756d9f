import { describe, expect, it } from 'vitest'
import { findThemes } from './find-themes.js'

const comments = (...texts: string[]) => texts.map((comment) => ({ comment }))

describe('themes', () => {
  it('are what most comments say, each comment counted once, small words left out', () => {
    const said = comments(
      'The delivery was slow, slow, slow',
      'Delivery took ages and it was the worst',
      'the the the',
      'My delivery!',
    )
    expect(findThemes(said, 'en')).toEqual([{ text: 'delivery', comments: 3 }])
  })

  it('are pairs of words where those stand together, within a sentence', () => {
    const said = comments('Discount code missing', 'no DISCOUNT CODE', 'discount code?', 'A discount. Code fails.')
    expect(findThemes(said, 'en').map(({ text }) => text)).toEqual(['code', 'discount', 'discount code'])
    expect(findThemes(said.slice(0, 3), 'en')).toEqual([{ text: 'discount code', comments: 3 }])
  })

  it.each([
    ['de', ['Die Lieferung war zu spät', 'Eine Lieferung, die nicht kam'], 'lieferung'],
    ['ru', ['Доставка была долгой', 'Мне не понравилась доставка'], 'доставка'],
    ['ar', ['التوصيل كان في وقت متأخر', 'هذا التوصيل لم يصل'], 'التوصيل'],
    ['pl', ['Dostawa była za późno', 'Nie podoba mi się dostawa'], 'dostawa'],
    ['pt-BR', ['A entrega foi muito lenta', 'Para mim a entrega não chegou'], 'entrega'],
    ['tr', ['Teslimat çok geç', 'Bu teslimat için bekledim'], 'teslimat'],
    ['ja', ['配送がとても遅い', 'この配送は来ない'], '配送'],
    ['fa', ['ارسال خیلی دیر بود', 'هزینه ارسال زیاد است'], 'ارسال'],
  ])('are found in %s', (locale, texts, theme) => {
    expect(findThemes(comments(...texts), locale).map(({ text }) => text)).toEqual([theme])
  })

  it('are found in a language that nobody knows', () => {
    expect(findThemes(comments('zorp blick', 'zorp'), 'not a tag')).toEqual([{ text: 'zorp', comments: 2 }])
  })
})
