import type { SignalDetail } from '../../api/trigger.js'
import type { ElementTriggerOptions } from './element-options.js'
import { toSubject } from './to-subject.js'

/** The subject that the options give or find at the element. */
export function elementSubject(
  element: Element,
  { subject, subjectPath }: ElementTriggerOptions,
): SignalDetail['subject'] {
  return subject ?? (subjectPath ? toSubject(element, subjectPath) : undefined)
}
