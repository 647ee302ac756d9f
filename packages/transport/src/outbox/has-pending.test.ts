import { describe, expect, it } from 'vitest'
import { hasPending } from '../index.js'
import { createFakeStorage } from '../testing.js'

const storing = (...keys: string[]) => {
  const localStorage = createFakeStorage()
  for (const key of keys) localStorage.setItem(key, '1')
  return { localStorage }
}

describe('hasPending', () => {
  it.each([
    ['a record', 'ek:shop:a:1838348697726469'],
    ['a record in quarantine', 'ek:shop:!a:1838348697726469'],
    ['a lease, whose record may be in IndexedDB alone', 'ek:shop:~a1'],
  ])('sees %s', (_, key) => {
    expect(hasPending('shop', storing('host', key))).toBe(true)
  })

  it.each(['ek:shop:-', 'ek:shop:x', 'ek:shop:~', 'ek:shop:~!', 'ek:shop2:a:1', 'ek:sho:a:1', 'shop:a:1', 'ek:shop'])(
    'is not misled by %s',
    (key) => {
      expect(hasPending('shop', storing(key))).toBe(false)
    },
  )

  it('sees nothing on a page where nothing was ever put, nor on a server', () => {
    expect(hasPending('shop', storing())).toBe(false)
    expect(hasPending('shop', {} as never)).toBe(false)
  })

  it('cannot know without localStorage, and so says yes', () => {
    expect(hasPending('shop', { localStorage: null as unknown as Storage })).toBe(true)
  })

  it('does not throw where storage is forbidden', () => {
    const forbidden = {
      get localStorage(): Storage {
        throw new DOMException('', 'SecurityError')
      },
    }
    expect(hasPending('shop', forbidden)).toBe(false)
  })
})
