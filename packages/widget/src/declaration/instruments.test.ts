import { instruments as builtIn, csi, open, openRequired, seriesOf, wordsFor } from '@easekit/scales'
import { expect, it } from 'vitest'
import { english, instruments } from './instruments.js'

const items = { price: 'Price', speed: 'Speed of delivery' }
const asked = { locale: 'en', channel: 'web' }

it.each([...builtIn, csi(items)])('asks $id by name as by the instrument itself', (instrument) => {
  const named = Object.values(instruments).find(({ id }) => id === instrument.id)
  if (!named || !('labels' in named)) throw new Error(`${instrument.id} has no name`)
  // The texts of the items come with the survey.
  expect({ ...wordsFor(named, english), items: undefined }).toEqual({
    ...wordsFor(instrument, english),
    items: undefined,
  })
  expect(seriesOf({ ...named, ...(instrument.items && { items: instrument.items }) }, asked)).toEqual(
    seriesOf(instrument, asked),
  )
})

it('has the free questions by name', () => {
  expect([instruments.open, instruments['open-required']]).toEqual([open, openRequired])
})
