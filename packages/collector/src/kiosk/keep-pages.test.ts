import { describe, expect, it } from 'vitest'
import { type KeptPage, keepPages } from './keep-pages.js'

const address = 'https://ces.example.com/base/s/shop/checkout?kiosk=door-2'
const scriptOf = (version: string): string => `https://ces.example.com/base/s/kiosk-${version.padEnd(22, '0')}.js`

/** A double of the storage of a browser, in memory. */
function fakeCaches() {
  const kept = new Map<string, Response>()
  const cache = {
    match: async (url: string) => kept.get(url)?.clone(),
    put: async (url: string, response: Response) => void kept.set(url, response),
    keys: async () => [...kept.keys()].map((url) => ({ url })),
    delete: async (url: string) => kept.delete(url),
  }
  return { kept, caches: { open: async () => cache } as unknown as KeptPage['caches'] }
}

type Site = Record<string, (init?: RequestInit) => Response | Promise<Response>>

const page = (text: string, script: string): Response =>
  new Response(text, { headers: { 'EaseKit-Script': script === 'none' ? script : scriptOf(script).slice(-31) } })

function open(site: Site, patienceMs?: number) {
  const { kept, caches } = fakeCaches()
  const fetch: KeptPage['fetch'] = async (url, init) => {
    const answer = site[url]
    if (!answer) throw new TypeError('no network')
    return answer(init)
  }
  const keeper = keepPages({ address, caches, fetch, patienceMs })
  const get = async (url: string): Promise<string | undefined> =>
    (await keeper.answer({ method: 'GET', url }))?.clone().text()
  return { keeper, kept, get, site }
}

describe('a kept page', () => {
  it('is the newest where the collector answers, and the last one with its script where nobody does', async () => {
    const { keeper, get, site } = open({
      [address]: () => page('first', 'a'),
      [scriptOf('a')]: () => new Response('script a'),
    })
    await keeper.renew()
    site[address] = () => page('second', 'a')
    expect(await get(address)).toBe('second')
    delete site[address]
    delete site[scriptOf('a')]
    expect([await get(address), await get(`${address}#top`), await get(scriptOf('a'))]).toEqual([
      'second',
      'second',
      'script a',
    ])
  })

  it.each([
    ['the login page of a network', () => new Response('Welcome to our hotel')],
    ['an error of a proxy', () => new Response('Bad Gateway', { status: 502 })],
    ['a page whose script is not there', () => page('new', 'b')],
    ['a page whose script has failed', () => page('new', 'c')],
  ])('is not replaced by %s', async (_, answer) => {
    const { keeper, get, site, kept } = open({
      [address]: () => page('kept', 'a'),
      [scriptOf('a')]: () => new Response('script a'),
      [scriptOf('c')]: () => new Response('not found', { status: 404 }),
    })
    await keeper.renew()
    site[address] = answer
    expect(await get(address)).toBe('kept')
    expect([...kept.keys()].sort()).toEqual([address, scriptOf('a')].sort())
  })

  it('is not kept for the first time without its script', async () => {
    const { keeper, kept } = open({ [address]: () => page('first', 'a') })
    await expect(keeper.renew()).rejects.toThrow('no network')
    expect(kept.size).toBe(0)
  })

  it('gives way to the word that nobody is asked, and takes the former script with it', async () => {
    const { keeper, get, site, kept } = open({
      [address]: () => page('question', 'a'),
      [scriptOf('a')]: () => new Response('script a'),
    })
    await keeper.renew()
    site[address] = () => page('nobody is asked', 'none')
    expect(await get(address)).toBe('nobody is asked')
    delete site[address]
    expect(await get(address)).toBe('nobody is asked')
    expect([...kept.keys()]).toEqual([address])
  })

  it('does not wait for ever for a network that says nothing', async () => {
    const { keeper, get, site } = open({ [address]: () => page('kept', 'none') }, 1)
    await keeper.renew()
    site[address] = (init) =>
      new Promise((_, reject) => init?.signal?.addEventListener('abort', () => reject(new Error('too late'))))
    expect(await get(address)).toBe('kept')
  })

  it('leaves everything else to the browser', () => {
    const { keeper } = open({})
    for (const [method, url] of [
      ['POST', address],
      ['GET', address.replace('?kiosk=door-2', '')],
      ['GET', `${address}1`],
      ['GET', 'https://ces.example.com/base/easekit.js'],
      ['POST', 'https://ces.example.com/base/v1/responses'],
    ] as const)
      expect(keeper.answer({ method, url })).toBeUndefined()
  })
})
