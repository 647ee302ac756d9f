import { useEffect, useState } from 'preact/hooks'
import { type Polled, pollAddress } from './poll-address.js'

/** Who is asking: the token, and what to do when it is refused. */
export interface Session {
  readonly token: string
  readonly onUnauthorized: () => void
}

/** The live value of an address, relative to the page; nothing is asked without one. */
export function usePolled<T>(url: string | undefined, session: Session, everyMs = 2000): Polled<T> {
  const { token, onUnauthorized } = session
  const [state, setState] = useState<{ url: string | undefined; polled: Polled<T> }>({
    url: undefined,
    polled: { status: 'loading' },
  })
  useEffect(() => {
    if (url === undefined) return
    return pollAddress<T>({ url, token, everyMs, onUnauthorized, onChange: (polled) => setState({ url, polled }) })
  }, [url, token, everyMs, onUnauthorized])
  // Until the new address has answered, nothing of the old one is shown as if it were its value.
  return state.url === url ? state.polled : { status: 'loading' }
}
