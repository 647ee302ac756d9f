import type { AttributeValue } from '../../api/attributes.js'

const longest = 64

/** What the names that EaseKit knows must be. */
const known: Readonly<Record<string, readonly [test: (value: unknown) => boolean, expected: string]>> = {
  'order.value': [(value) => isNumber(value) && value >= 0, 'a number from 0'],
  'order.currency': [(value) => typeof value === 'string' && /^[A-Z]{3}$/.test(value), 'three letters such as "EUR"'],
  'order.count': [(value) => isNumber(value) && Number.isInteger(value) && value >= 0, 'a whole number from 0'],
}

/** Addresses, and as many digits as phone and card numbers have. */
const identifying = /@|\uff20|(?:\p{Nd}[\s().+-]{0,2}){9}/u

/** Why a value may not go out under a name, as what was expected instead; `undefined` where it may. */
export function findMistake(name: string, value: unknown): string | undefined {
  const [test, expected] = known[name] ?? []
  if (test) return test(value) ? undefined : expected
  if (!isAttribute(value)) return `a finite number, true, false or a text of 1 to ${longest} characters`
  return identifying.test(typeof value === 'string' ? value : '') ? 'a text that identifies nobody' : undefined
}

function isAttribute(value: unknown): value is AttributeValue {
  if (typeof value === 'string') return value.trim() !== '' && value.length <= longest
  return isNumber(value) || typeof value === 'boolean'
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value)
}
