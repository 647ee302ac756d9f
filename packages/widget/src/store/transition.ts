import type { State, SurveyEvent } from './state.js'

/**
 * The only way a survey moves on. An event that does not fit the phase leaves the state as it is, so that a double tap
 * or a late message does no harm.
 */
export function transition(state: State, event: SurveyEvent): State {
  const { phase } = state
  switch (event.type) {
    case 'wait':
      return phase === 'idle' ? { phase: 'waiting' } : state
    case 'open':
      return phase === 'idle' || phase === 'waiting' ? { phase: 'asking' } : state
    case 'rate':
      return phase === 'asking'
        ? { phase: event.explain ? 'explaining' : 'thanking', answer: { value: event.value } }
        : state
    case 'explain': {
      if (phase !== 'explaining') return state
      const { reasons, comment } = event
      return { phase: 'thanking', answer: { ...state.answer, reasons, comment } }
    }
    case 'close':
      return phase === 'closed'
        ? state
        : { phase: 'closed', by: event.by, ...(state.answer && { answer: state.answer }) }
  }
}
