/** What the pages of both targets say of an order. */
export interface OrderOnPage {
  readonly cost: {
    readonly totalAmount: { readonly value: { readonly amount: number; readonly currencyCode: string } }
  }
  readonly lines: { readonly value: readonly { readonly quantity: number }[] }
}

/** What goes out of an order with the answer about it: its value, the currency of that, and how many things were ordered. */
export function orderAttributes({ cost, lines }: OrderOnPage): Readonly<Record<string, number | string>> {
  const { amount, currencyCode } = cost.totalAmount.value
  return {
    'order.value': amount,
    'order.currency': currencyCode,
    'order.count': lines.value.reduce((sum, { quantity }) => sum + quantity, 0),
  }
}
