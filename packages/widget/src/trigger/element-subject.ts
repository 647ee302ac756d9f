import type { ElementTriggerOptions } from './element-options.js'
import { toSubject } from './to-subject.js'
import type { SignalDetail } from './types.js'

/** The subject that the options give or find at the element. */
export function elementSubject(
  element: Element,
  { subject, subjectPath }: ElementTriggerOptions,
): SignalDetail['subject'] {
  return subject ?? (subjectPath ? toSubject(element, subjectPath) : undefined)
}
