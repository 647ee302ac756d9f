import { ces2 } from '@easekit/scales'
import { locale as english } from '@easekit/scales/locales/en'
import { locale as persian } from '@easekit/scales/locales/fa'
import { expect, it, vi } from 'vitest'
import { popupWords } from './popup-words.js'

const faces = (locale: typeof english): unknown[] | undefined =>
  popupWords(ces2, locale, {})?.points.map(({ face }) => face)

it('numbers the points in the digits of the language', () => {
  expect(faces(english)).toEqual(['1', '2', '3', '4', '5', '6', '7'])
  expect(faces(persian)).toEqual(['۱', '۲', '۳', '۴', '۵', '۶', '۷'])
})

it('makes no formatter where the digits are the usual ones: the first of a page is slow', () => {
  const made = vi.spyOn(Intl, 'NumberFormat')
  faces(english)
  expect(made).not.toHaveBeenCalled()
  made.mockRestore()
})
