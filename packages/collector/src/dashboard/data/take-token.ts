const key = 'easekit.token'

/** The token of this tab: read at the start, replaced when somebody signs in, forgotten when they sign out. */
export interface TokenKeeper {
  readonly read: () => string | undefined
  readonly keep: (token: string | undefined) => void
  /** Hears of a token that is given later, by a link that is opened in this tab. Returns the way to stop it. */
  readonly follow: (onToken: (token: string) => void) => () => void
}

/**
 * Takes a token from the address (`#token=…`) and removes it there at once, so that it ends up in no history, bookmark
 * or screenshot. Otherwise the one of this tab's session is used.
 */
export function takeToken(page: Window): TokenKeeper {
  const { location, history, sessionStorage } = page
  let current: string | undefined
  const keep: TokenKeeper['keep'] = (token) => {
    current = token
    try {
      if (token === undefined) sessionStorage.removeItem(key)
      else sessionStorage.setItem(key, token)
    } catch {
      // Storage is blocked: the token lives as long as the page.
    }
  }
  const takeGiven = (): string | undefined => {
    const given = new URLSearchParams(location.hash.slice(1)).get('token')
    if (given === null) return undefined
    history.replaceState(history.state, '', location.pathname + location.search)
    if (given === '') return undefined
    keep(given)
    return given
  }
  if (takeGiven() === undefined) {
    try {
      current = sessionStorage.getItem(key) ?? undefined
    } catch {
      // As above.
    }
  }
  const follow: TokenKeeper['follow'] = (onToken) => {
    // A link to the same page with another fragment loads nothing.
    const onFragment = (): void => {
      const given = takeGiven()
      if (given !== undefined) onToken(given)
    }
    page.addEventListener('hashchange', onFragment)
    return () => page.removeEventListener('hashchange', onFragment)
  }
  return { read: () => current, keep, follow }
}
