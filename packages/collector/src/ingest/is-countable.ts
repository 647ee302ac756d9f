import { redact } from '@easekit/scales/redaction'

const longest = 64

/** Whether answers can be counted by the value of an attribute: a number, a boolean, or a short text that identifies nobody. */
export function isCountable(value: unknown): value is string | number | boolean {
  if (typeof value === 'string')
    return value.trim() !== '' && value.length <= longest && !/\p{Cc}/u.test(value) && redact(value).count === 0
  return typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))
}
