/** A reason to pick, under the question why. */
export interface Reason {
  /** The name on the wire. */
  readonly id: string
  readonly label: string
}

/**
 * Reasons for giving up a purchase, the most frequent first, in English: a starting point for the chips under a checkout
 * survey, of which at most six should be shown. Reasons as listed by Mango Office.
 */
export const checkoutReasons: readonly Reason[] = [
  { id: 'cost', label: 'Cost or fees' },
  { id: 'sign-up', label: 'Having to sign up' },
  { id: 'security', label: 'Doubts about security' },
  { id: 'delivery', label: 'Slow delivery' },
  { id: 'checkout', label: 'Long or complex checkout' },
  { id: 'error', label: 'Technical error' },
  { id: 'payment-method', label: 'No suitable way to pay' },
  { id: 'payment-declined', label: 'Payment declined' },
]
