import type { State, SurveyEvent } from './state.js'

/**
 * The only way a survey moves on. An event that does not fit the phase leaves the state as it is, so that a double tap
 * or a late message does no harm.
 */
export function transition(state: State, { phase, answer, next, contact = state.contact, by }: SurveyEvent): State {
  if (by) return state.phase === 'closed' ? state : { phase: 'closed', answer: state.answer, contact, by }
  return state.phase === phase ? { phase: next, answer: { ...state.answer, ...answer }, contact } : state
}
