import { useEffect, useState } from 'preact/hooks'
import { type Polled, pollAddress } from './poll-address.js'
import { watchChanges } from './watch-changes.js'

/** Who is asking: the token, and what to do when it is refused. */
export interface Session {
  readonly token: string
  readonly onUnauthorized: () => void
}

/**
 * The live value of an address, relative to the page; nothing is asked without one. One of a project is asked again when the collector
 * tells of a change, and at most every `everyMs`; any other that often.
 */
export function usePolled<T>(url: string | undefined, session: Session, everyMs = 2000): Polled<T> {
  const { token, onUnauthorized } = session
  const [state, setState] = useState<{ url: string | undefined; polled: Polled<T> }>({
    url: undefined,
    polled: { status: 'loading' },
  })
  useEffect(() => {
    if (url === undefined) return
    const project = new URLSearchParams(url.split('?')[1]).get('project')
    const changes = `v1/changes?project=${project}`
    return pollAddress<T>({
      url,
      token,
      everyMs,
      watch: project === null ? undefined : (look) => watchChanges({ url: changes, token, everyMs }, look),
      onUnauthorized,
      onChange: (polled) => setState({ url, polled }),
    })
  }, [url, token, everyMs, onUnauthorized])
  // Until the new address has answered, nothing of the old one is shown as if it were its value.
  return state.url === url ? state.polled : { status: 'loading' }
}
