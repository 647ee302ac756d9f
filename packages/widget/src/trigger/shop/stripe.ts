import type { Trigger } from '../../api/trigger.js'
import { pageTrigger } from '../helpers/page-trigger.js'

/**
 * Fires when Stripe's hosted Checkout has sent the customer back; the subject is the session's id. The shop's
 * `success_url` has to contain `?session_id={CHECKOUT_SESSION_ID}`.
 *
 * Certainty: documented.
 */
export function stripe(): Trigger {
  return pageTrigger('stripe', 'order-placed', ({ location }) => /[?&]session_id=(cs_\w+)/.exec(location.search)?.[1])
}
