import type { Trigger } from '../../api/trigger.js'
import { pageTrigger } from '../helpers/page-trigger.js'

/**
 * Fires on the order confirmation of Salesforce Commerce (SFRA); the subject is `ID` in its query string.
 *
 * Certainty: documented.
 */
export function salesforceCommerce(): Trigger {
  return pageTrigger('salesforceCommerce', 'order-placed', ({ document }) => {
    const page = document.querySelector('.page[data-action="Order-Confirm"]')
    return page && (new URLSearchParams(page.getAttribute('data-querystring') ?? '').get('ID') ?? '')
  })
}
