import type { EaseKit } from '@easekit/widget'
import { createContext, useContext } from 'react'

/** Apart from the provider, so that hot reload can replace that one alone. */
export const EaseKitContext = createContext<{ readonly current: EaseKit | null }>({ current: null })

/** The running EaseKit, for a component that asks by itself; `null` before it has started and on a server. */
export function useEaseKit(): { readonly current: EaseKit | null } {
  return useContext(EaseKitContext)
}
