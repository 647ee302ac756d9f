import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createDeviceStorage } from '../device-storage.js'
import { handOver } from './hand-over.js'
import { readHandedOver } from './read-handed-over.js'

/** A storage of one key. */
function shelf() {
  let kept: string | null = null
  const area = { getItem: () => kept, setItem: (_: string, text: string) => (kept = text) } as never
  return { storage: createDeviceStorage({ storage: () => area } as never, () => true), text: () => `${kept}` }
}

describe('a signal that is handed over', () => {
  it('is read as it was heard, whatever it is made of', () => {
    const word = fc
      .string({ minLength: 1, maxLength: 40, unit: 'binary' })
      .filter((text) => text === text.trim() && text !== '' && !/^(undefined|null|\[object .*\])$/.test(text))
    fc.assert(
      fc.property(
        word,
        fc.stringMatching(/^[\w.-]{1,64}$/),
        word,
        word,
        fc.integer({ min: 1, max: 4e12 }),
        (name, survey, source, id, at) => {
          fc.pre(!/[\r\n\u2028\u2029]/.test(name))
          const { storage, text } = shelf()
          handOver(storage, 'key', at, source, id)
          expect(readHandedOver(`${name}:${survey}`, text())).toEqual({ name, survey, source, at, subjects: [id] })
        },
      ),
    )
  })

  it('adds what is heard later, and forgets what is said twice or is no id', () => {
    const { storage, text } = shelf()
    handOver(storage, 'key', 7, 'ga4', 'T-1')
    handOver(storage, 'key', 9, 'url', 1042)
    handOver(storage, 'key', 9, 'url', 'T-1')
    handOver(storage, 'key', 9, 'event', undefined)
    handOver(storage, 'key', 9, 'event', {})
    expect(readHandedOver('order-placed:checkout', text())).toEqual({
      name: 'order-placed',
      survey: 'checkout',
      source: 'ga4',
      at: 7,
      subjects: ['T-1', '1042'],
    })
  })

  it('keeps a zero as the id that it is', () => {
    const { storage, text } = shelf()
    handOver(storage, 'key', 7, 'event', 0)
    expect(readHandedOver('paid:checkout', text())?.subjects).toEqual(['0'])
  })

  it('does not mind a storage that throws', () => {
    const denied = () => {
      throw new Error('denied')
    }
    const broken = createDeviceStorage({ storage: denied } as never, () => true)
    expect(() => handOver(broken, 'key', 1, 's', 'x')).not.toThrow()
  })
})

describe('a note of somebody else', () => {
  it('is read by its own name', () => {
    const note = { v: 1, name: 'order-placed', subjects: ['1042', 7], source: 'shopify', at: 5 }
    expect(readHandedOver('order-placed', JSON.stringify(note))).toEqual({
      name: 'order-placed',
      source: 'shopify',
      at: 5,
      subjects: ['1042', '7'],
    })
  })

  it.each([
    ['{"v":1', 'x'],
    ['{"v":2,"name":"x","at":1}', 'x'],
    ['{"v":1,"name":7,"at":1}', 'x'],
    ['{"v":1,"name":"x"}', 'x'],
    ['', 'x:y'],
    ['yesterday event T-1', 'x:y'],
    ['1 event %', 'x:y'],
    ['1 event T-1', 'no-survey'],
  ])('%j under %s is none', (text, key) => {
    expect(readHandedOver(key, text)).toBeUndefined()
  })
})
