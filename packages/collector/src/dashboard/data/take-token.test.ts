import { describe, expect, it } from 'vitest'
import { takeToken } from './take-token.js'

function fakeWindow(hash: string, storage: 'works' | 'throws' = 'works') {
  const kept = new Map<string, string>()
  const addresses: string[] = []
  const guard = <T>(value: T): T => {
    if (storage === 'throws') throw new Error('blocked')
    return value
  }
  const heard = new Set<() => void>()
  const listeners = {
    addEventListener: (_type: string, listener: () => void) => heard.add(listener),
    removeEventListener: (_type: string, listener: () => void) => heard.delete(listener),
  }
  const page = {
    location: { hash, pathname: '/dashboard', search: '?project=shop' },
    history: {
      state: null,
      replaceState: (_state: unknown, _title: string, address: string) => addresses.push(address),
    },
    ...listeners,
    sessionStorage: {
      getItem: (key: string) => guard(kept.get(key) ?? null),
      setItem: (key: string, value: string) => guard(kept.set(key, value)),
      removeItem: (key: string) => guard(kept.delete(key)),
    },
  }
  /** A link with this fragment is opened in the same tab. */
  const follow = (fragment: string): void => {
    page.location.hash = fragment
    for (const listener of heard) listener()
  }
  return { page: page as unknown as Window, kept, addresses, follow, heard }
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

  it('takes a token from a link that is opened in the same tab, and nothing else', () => {
    const { page, addresses, follow, heard } = fakeWindow('')
    const keeper = takeToken(page)
    const given: string[] = []
    const stop = keeper.follow((token) => given.push(token))
    follow('#elsewhere')
    follow('#token=')
    follow('#token=fresh')
    expect([given, keeper.read()]).toEqual([['fresh'], 'fresh'])
    expect(addresses).toEqual(['/dashboard?project=shop', '/dashboard?project=shop'])
    stop()
    expect(heard.size).toBe(0)
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
