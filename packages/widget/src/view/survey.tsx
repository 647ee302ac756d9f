import { h, type JSX } from 'preact'
import type { State, SurveyEvent } from '../store/state.js'
import { Rating } from './rating.js'
import { Why } from './why.js'
import type { ViewWords } from './words.js'

export interface SurveyProps {
  readonly state: State
  readonly words: ViewWords
  readonly theme: 'auto' | 'light' | 'dark'
  /** What assistive technology is told; empty until the region has been there for a moment. */
  readonly announcement: string
  readonly send: (event: SurveyEvent) => void
}

/** The whole popup as a function of its state. */
export function Survey({ state, words, theme, announcement, send }: SurveyProps): JSX.Element {
  const { phase } = state
  const title = headline(phase, words)
  return (
    <div lang={words.tag} dir={words.dir}>
      <div role="status" class="v">
        {announcement}
      </div>
      {title && (
        <div class={`p ${theme}`} part="popup" role="dialog" aria-labelledby="q" tabindex={-1}>
          <h2 id="q" part={phase === 'thanking' ? 'thanks' : 'question'}>
            {title}
          </h2>
          {phase === 'asking' && (
            <Rating words={words} onRate={(value) => send({ type: 'rate', value, explain: words.explain })} />
          )}
          {phase === 'explaining' && (
            <Why words={words} onExplain={(reasons, comment) => send({ type: 'explain', reasons, comment })} />
          )}
          <button
            type="button"
            class="k"
            part="close"
            aria-label={words.close}
            onClick={() => send({ type: 'close', by: 'button' })}
          >
            ×
          </button>
        </div>
      )}
    </div>
  )
}

/** The question or the word of thanks that stands on top in a phase; none where the popup is not open. */
export function headline(phase: State['phase'], words: ViewWords): string | undefined {
  const headlines: { readonly [open in State['phase']]?: string } = {
    asking: words.question,
    explaining: words.why,
    thanking: words.thanks,
  }
  return headlines[phase]
}
