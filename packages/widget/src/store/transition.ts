import type { State, SurveyEvent } from './state.js'

/**
 * The only way a survey moves on. An event that does not fit the phase leaves the state as it is, so that a double tap
 * or a late message does no harm.
 */
export function transition(state: State, event: SurveyEvent): State {
  const { phase } = state
  if (event.type === 'open' && phase === 'idle') return { phase: 'asking' }
  if (event.type === 'rate' && phase === 'asking') return { phase: event.next, answer: event.answer }
  if (event.type === 'explain' && phase === 'explaining') {
    return { phase: 'thanking', answer: { ...state.answer, reasons: event.reasons, comment: event.comment } }
  }
  if (event.type === 'close' && phase !== 'closed') {
    return { phase: 'closed', by: event.by, ...(state.answer && { answer: state.answer }) }
  }
  return state
}
