import { useEffect, useState } from 'preact/hooks'
import { type Watched, watch } from './watch.js'

/** Who is asking: the token, and what to do when it is refused. */
export interface Session {
  readonly token: string
  readonly onUnauthorized: () => void
}

/** The live value of an address, relative to the page; nothing is asked without one. */
export function useWatched<T>(url: string | undefined, session: Session, everyMs = 2000): Watched<T> {
  const { token, onUnauthorized } = session
  const [state, setState] = useState<{ url: string | undefined; watched: Watched<T> }>({
    url: undefined,
    watched: { status: 'loading' },
  })
  useEffect(() => {
    if (url === undefined) return
    return watch<T>({ url, token, everyMs, onUnauthorized, onChange: (watched) => setState({ url, watched }) })
  }, [url, token, everyMs, onUnauthorized])
  // Until the new address has answered, nothing of the old one is shown as if it were its value.
  return state.url === url ? state.watched : { status: 'loading' }
}
