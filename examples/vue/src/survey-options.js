import { ces2 } from '@easekit/scales'
import { checkout } from '@easekit/widget/triggers'

/** What the shop asks, and when. */
export const surveyOptions = {
  project: 'shop',
  endpoint: 'https://ces.example.com',
  surveys: [{ id: 'checkout', scale: ces2, on: [checkout()], company: 'Acme', issue: 'order' }],
}
