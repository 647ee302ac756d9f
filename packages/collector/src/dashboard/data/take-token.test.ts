import { describe, expect, it } from 'vitest'
import { takeToken } from './take-token.js'

function fakeWindow(hash: string, storage: 'works' | 'throws' = 'works') {
  const kept = new Map<string, string>()
  const addresses: string[] = []
  const guard = <T>(value: T): T => {
    if (storage === 'throws') throw new Error('blocked')
    return value
  }
  const page = {
    location: { hash, pathname: '/dashboard', search: '?project=shop' },
    history: {
      state: null,
      replaceState: (_state: unknown, _title: string, address: string) => addresses.push(address),
    },
    sessionStorage: {
      getItem: (key: string) => guard(kept.get(key) ?? null),
      setItem: (key: string, value: string) => guard(kept.set(key, value)),
      removeItem: (key: string) => guard(kept.delete(key)),
    },
  }
  return { page: page as unknown as Window, kept, addresses }
}

describe('takeToken', () => {
  it('takes the token out of the address at once and keeps it for the tab', () => {
    const { page, kept, addresses } = fakeWindow('#token=a%2Fsecret')
    expect(takeToken(page).read()).toBe('a/secret')
    expect(addresses).toEqual(['/dashboard?project=shop'])
    expect([...kept.values()]).toEqual(['a/secret'])
  })

  it('finds the token of the tab again, and forgets it when told to', () => {
    const { page, kept, addresses } = fakeWindow('')
    takeToken(page).keep('secret')
    const again = takeToken(page)
    expect([again.read(), addresses]).toEqual(['secret', []])
    again.keep(undefined)
    expect([again.read(), kept.size]).toEqual([undefined, 0])
  })

  it('keeps the token in memory where storage is blocked', () => {
    const { page } = fakeWindow('#token=secret', 'throws')
    const keeper = takeToken(page)
    expect(keeper.read()).toBe('secret')
    keeper.keep('next')
    expect(keeper.read()).toBe('next')
    expect(takeToken(fakeWindow('', 'throws').page).read()).toBeUndefined()
  })
})
