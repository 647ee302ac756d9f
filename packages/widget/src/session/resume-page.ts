import { resumeHandedOver } from '../eligibility/hand-over/resume-handed-over.js'
import { type AdoptInput, adoptMistyped } from './adopt-mistyped.js'
import type { AskWhenDue } from './ask-when-due.js'

/** Goes on with what earlier pages have left: signals, what was written, answers to a mistyped project. */
export function resumePage(page: AdoptInput, ask: AskWhenDue): void {
  const { options, storage, platform, note } = page
  resumeHandedOver({ ...options, storage, now: platform.now, note, ask })
  adoptMistyped(page)
}
