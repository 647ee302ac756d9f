'use client'

import { ces2 } from '@easekit/scales'
import { createEaseKit } from '@easekit/widget'
import { checkout } from '@easekit/widget/triggers'
import { useEffect } from 'react'

/** Asks about an order. It starts in an effect, so never on a server, and ends with the component. */
export function Survey({ order }) {
  useEffect(() => {
    const easekit = createEaseKit({
      project: 'shop',
      endpoint: 'https://ces.example.com',
      surveys: [{ id: 'checkout', scale: ces2, on: [checkout()], company: 'Acme', issue: 'order' }],
    })
    easekit.trigger('order-placed', { subject: order })
    return () => easekit.destroy()
  }, [order])
  return null
}
