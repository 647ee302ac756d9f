/** What a worker needs of the browser to keep one page. */
export interface KeptPage {
  /** The whole address of the page. */
  readonly address: string
  readonly caches: Pick<CacheStorage, 'open'>
  readonly fetch: (address: string, init?: RequestInit) => Promise<Response>
  /** Milliseconds that somebody before the device waits for a network that says nothing. @default 4000 */
  readonly patienceMs?: number | undefined
}

/** Keeps one page with its script on the device. */
export interface PageKeeper {
  /** The newest page from the collector, kept from now on. Rejects where there is none, or not its script. */
  readonly renew: () => Promise<Response>
  /** What to answer a request with; `undefined` for what the browser sees to by itself. */
  readonly answer: (request: Pick<Request, 'method' | 'url'>) => Promise<Response> | undefined
}

// A device has one language, and no header says so to a worker.
const anyLanguage = { ignoreVary: true }

/**
 * Keeps a page. The collector's newest is shown where it answers; where it does not, or where somebody else does, such as the login
 * page of a network, the last one is shown that there was. A page is kept and shown with its own script or not at all.
 */
export function keepPages({ address, caches, fetch, patienceMs = 4000 }: KeptPage): PageKeeper {
  const open = (): Promise<Cache> => caches.open(`easekit-kiosk ${address}`)

  const renew = async (signal: AbortSignal | null = null): Promise<Response> => {
    const page = await fetch(address, { signal, cache: 'no-cache' })
    const name = page.headers.get('EaseKit-Script')
    if (name === null) throw new Error('no page of the collector')
    const script = name === 'none' ? undefined : new URL(`../${name}`, address).href
    const cache = await open()
    if (script !== undefined && !(await cache.match(script, anyLanguage))) {
      const fetched = await fetch(script, { signal })
      if (!fetched.ok) throw new Error('no script to the page')
      await cache.put(script, fetched)
    }
    await cache.put(address, page.clone())
    for (const { url } of await cache.keys()) if (url !== address && url !== script) await cache.delete(url)
    return page
  }

  const showPage = async (): Promise<Response> => {
    const known = await (await open()).match(address, anyLanguage)
    if (!known) return renew()
    return renew(AbortSignal.timeout(patienceMs)).catch(() => known)
  }

  const showScript = async (url: string): Promise<Response> =>
    (await (await open()).match(url, anyLanguage)) ?? fetch(url)

  return {
    renew: () => renew(),
    answer: ({ method, url: whole }) => {
      const [url = ''] = whole.split('#')
      if (method !== 'GET') return undefined
      if (url === address) return showPage()
      return isScriptOf(address, url) ? showScript(url) : undefined
    },
  }
}

function isScriptOf(address: string, url: string): boolean {
  return url.startsWith(new URL('../kiosk-', address).href) && /^[\w-]{22}\.js$/.test(url.slice(-25))
}
