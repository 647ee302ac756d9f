import { h, type JSX } from 'preact'
import type { State } from '../store/state.js'
import type { Look, Part, PartProps } from './look.js'
import type { ViewWords } from './words.js'

export interface SurveyProps extends PartProps {
  readonly look: Look
  readonly theme: 'auto' | 'light' | 'dark'
  /** What assistive technology is told; empty until the region has been there for a moment. */
  readonly announcement: string
}

/** The whole popup as a function of its state. */
export function Survey({ look, theme, announcement, state, words, send }: SurveyProps): JSX.Element {
  const { phase } = state
  const title = headline(state, words)
  const parts: { readonly [phase in State['phase']]?: Part } = look.parts
  const Body = parts[phase]
  return (
    <div lang={words.tag} dir={words.dir}>
      <div role="status" class="v">
        {announcement}
      </div>
      {title && (
        // biome-ignore lint/a11y/useAriaPropsSupportedByRole: a dialog and a region both have names.
        <div class={`p ${theme}`} part="popup" role={look.role} aria-labelledby="q" tabindex={-1}>
          <h2 id="q" part={phase === 'thanking' ? 'thanks' : 'question'}>
            {title}
          </h2>
          {Body && <Body state={state} words={words} send={send} />}
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

/** The question or the word of thanks that stands on top; none where the popup is not open. */
export function headline({ phase, answer }: State, words: ViewWords): string | undefined {
  const headlines: { readonly [open in State['phase']]?: string } = {
    asking: words.question,
    explaining: words.why,
    thanking: words.thanksFor?.(answer) || words.thanks,
  }
  return headlines[phase]
}
