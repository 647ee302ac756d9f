import type { HookEvent } from '@easekit/transport'
import type { Tab } from './browser.js'

/** What the outbox of a page said so far, of one type. */
export async function eventsOf<T extends HookEvent['type']>(
  tab: Tab,
  type: T,
): Promise<(Extract<HookEvent, { readonly type: T }> & { readonly at: number })[]> {
  const events = await tab.run(() => window.lab.events)
  return events.filter((event) => event.type === type) as (Extract<HookEvent, { readonly type: T }> & {
    readonly at: number
  })[]
}
