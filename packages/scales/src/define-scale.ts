import { show } from './check/show.js'
import { checkScale } from './check-scale.js'
import { EaseKitError } from './easekit-error.js'
import type { Scale } from './scale.js'

// By hand, as Chrome has structuredClone only from 98 on. A scale holds nothing but plain values.
const frozenCopy = <Value>(value: Value): Value => {
  if (typeof value !== 'object' || value === null) return value
  const copy = Array.isArray(value)
    ? value.map(frozenCopy)
    : Object.fromEntries(Object.entries(value).map(([key, part]) => [key, frozenCopy(part)]))
  return Object.freeze(copy) as Value
}

/**
 * A scale of your own, under the same checks as the built-in ones.
 *
 * @returns a copy, frozen through and through
 * @throws EaseKitError naming the first faulty field, what was expected and what came
 * @example const ours = defineScale({ ...ces2, wording: { id: 'order', version: 1 }, words: { en: { question: '…' } } })
 */
export const defineScale = (scale: Scale): Scale => {
  const [issue] = checkScale(scale)
  if (issue)
    throw new EaseKitError(
      `\`${issue.field}\` of scale ${show(scale?.id)} ${issue.message}${issue.rule ? ` (rule ${issue.rule})` : ''}`,
    )
  return frozenCopy(scale)
}
