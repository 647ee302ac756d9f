import type { SignalDetail } from '../../api/trigger.js'
import { toSubject } from './to-subject.js'

/** What a trigger that looks at an element of the page reports. */
export interface ElementTriggerOptions {
  /** Name of the signal. */
  readonly signal?: string | undefined
  /** The subject, if it is always the same. */
  readonly subject?: string | number | undefined
  /** Where the subject is found, as a path from the element, for instance `dataset.orderId`. */
  readonly subjectPath?: string | undefined
}

/** The subject that the options give or find at the element. */
export function elementSubject(
  element: Element,
  { subject, subjectPath }: ElementTriggerOptions,
): SignalDetail['subject'] {
  return subject ?? (subjectPath ? toSubject(element, subjectPath) : undefined)
}
