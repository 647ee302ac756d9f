import type { CheckedSurvey } from '../api/checked-options.js'
import { createSessionStore } from '../store/session-store.js'
import { showPopup } from '../view/show-popup.js'
import { type Asked, present } from './present.js'
import { untilIdle } from './until-idle.js'

/** Surveys that this page has drawn or is about to draw. */
export const drawn: WeakSet<CheckedSurvey> = new WeakSet()

const nothing = (): undefined => undefined

/**
 * Draws a survey once the page is idle and takes it away before a frame could paint it, so that the frame that shows it finds
 * the styles read, the font loaded and the code compiled. One that stands in the page would move it, and is not drawn.
 */
export async function rehearse(asked: Asked): Promise<void> {
  const { page, survey } = asked
  const { options, platform, signal } = page
  const { window } = platform
  const presentation = await present(asked)
  const { words, parent } = presentation
  await untilIdle(window, signal)
  if (drawn.has(survey) || !words || parent || signal.aborted) return
  drawn.add(survey)
  const store = createSessionStore({ phase: 'asking' })
  const { root, hide } = showPopup(window, store, nothing, { ...presentation, words }, nothing, options, nothing)
  root.host.getBoundingClientRect()
  hide()
}
