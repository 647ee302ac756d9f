import { show } from './check/show.js'
import { checkScale } from './check-scale.js'
import { EaseKitError } from './easekit-error.js'
import type { Scale } from './scale.js'

const freeze = <Value>(value: Value): Value => {
  if (typeof value !== 'object' || value === null) return value
  for (const part of Object.values(value)) freeze(part)
  return Object.freeze(value)
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
  return freeze(structuredClone(scale))
}
