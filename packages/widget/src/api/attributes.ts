/** What is known of a visitor or an order under one name. */
export type AttributeValue = string | number | boolean

/** What is known of a visitor or an order, by name: `plan`, `customer.type`, `order.value`. */
export type Attributes = Readonly<Record<string, AttributeValue>>

/** The most attributes that go out with an answer, the variant included. */
export const mostAttributes = 20

/**
 * Whether a value is a list of names that answers may carry: at most 20 of 1 to 64 letters, digits, `_`, `-` and `.`, each
 * once. `variant` is the name under which the variant of a survey goes out.
 */
export function areAttributeNames(value: unknown): value is readonly string[] {
  return (
    Array.isArray(value) &&
    value.length <= mostAttributes &&
    new Set(value).size === value.length &&
    value.every((name) => typeof name === 'string' && /^[\w.-]{1,64}$/.test(name) && name !== 'variant')
  )
}
