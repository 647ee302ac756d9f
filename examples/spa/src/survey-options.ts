import { ces2, ease7 } from '@easekit/scales'
import type { EaseKitOptions } from '@easekit/widget'
import { event } from '@easekit/widget/triggers'

/** What the shop asks, and when. The page says what happened by events; nothing else of it knows about surveys. */
export function surveyOptions(endpoint: string): EaseKitOptions {
  return {
    project: 'shop',
    endpoint,
    surveys: [
      {
        id: 'checkout',
        scale: ces2,
        on: [event('order:placed')],
        company: 'Papermoor',
        issue: 'order',
        why: { reasons: [{ id: 'cost', label: 'Cost or fees' }] },
      },
      { id: 'support', scale: ease7, on: [event('chat:ended')], throttle: { anyDays: 0 } },
    ],
  }
}
