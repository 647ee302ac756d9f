interface Entry {
  readonly ecommerce?: { readonly purchase?: { readonly actionField?: { readonly id?: string | number } } } | null
}

/** What an entry of Enhanced Ecommerce says of a purchase. Reads properties only: it runs at every push of the page. */
export function enhancedPurchase(entry: Entry): { readonly id?: string | number } | undefined {
  return entry.ecommerce?.purchase?.actionField
}
