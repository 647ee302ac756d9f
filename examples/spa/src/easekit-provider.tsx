import { createEaseKit, type EaseKit } from '@easekit/widget'
import { type ReactNode, useEffect, useRef } from 'react'
import { surveyOptions } from './survey-options'
import { EaseKitContext } from './use-easekit'

/**
 * One EaseKit for the whole app. It starts in an effect, so never on a server, and ends with the component: what strict
 * mode and hot reload start twice is taken away once.
 */
export function EaseKitProvider({ endpoint, children }: { endpoint: string; children: ReactNode }) {
  const easekit = useRef<EaseKit | null>(null)
  useEffect(() => {
    const started = createEaseKit(surveyOptions(endpoint))
    easekit.current = started
    return () => {
      started.destroy()
      easekit.current = null
    }
  }, [endpoint])
  return <EaseKitContext value={easekit}>{children}</EaseKitContext>
}
