import { EaseKitError } from '../instrument/easekit-error.js'
import { frozenCopy } from '../instrument/frozen-copy.js'
import type { Scale } from '../instrument/scale.js'
import { checkScale } from './check-scale.js'
import { show } from './scale-issue.js'

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
