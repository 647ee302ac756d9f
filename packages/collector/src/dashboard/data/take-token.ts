const key = 'easekit.token'

/** The admin token of this tab: read at the start, replaced when somebody signs in, forgotten when they sign out. */
export interface TokenKeeper {
  readonly read: () => string | undefined
  readonly keep: (token: string | undefined) => void
}

/**
 * Takes a token from the address (`#token=…`) and removes it there at once, so that it ends up in no history, bookmark
 * or screenshot. Otherwise the one of this tab's session is used.
 */
export function takeToken({ location, history, sessionStorage }: Window): TokenKeeper {
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
  const given = new URLSearchParams(location.hash.slice(1)).get('token')
  if (given) {
    history.replaceState(history.state, '', location.pathname + location.search)
    keep(given)
  } else {
    try {
      current = sessionStorage.getItem(key) ?? undefined
    } catch {
      // As above.
    }
  }
  return { read: () => current, keep }
}
