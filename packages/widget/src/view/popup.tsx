import { h, type JSX } from 'preact'
import type { State } from '../store/state.js'
import type { Part, PartProps } from './presentation.js'

export interface PopupProps extends PartProps {
  readonly theme: 'auto' | 'light' | 'dark'
}

/** The whole popup as a function of its state; a survey that is closed is not drawn any more. */
export function Popup(props: PopupProps): JSX.Element {
  const { presentation, theme, state, words, second, send } = props
  const { phase, answer } = state
  const titles: { readonly [phase in State['phase']]?: string | undefined } = {
    asking: words.question,
    explaining: presentation.ask?.(answer, second).question,
    thanking: words.thanksFor?.(answer) || words.thanks,
  }
  const parts: { readonly [phase in State['phase']]?: Part } = presentation.parts
  const Body = parts[phase]
  return (
    <div lang={words.tag} dir={words.dir}>
      <div role="status" class="v" />
      {/* biome-ignore lint/a11y/useAriaPropsSupportedByRole: a dialog and a region both have names. */}
      <div
        class={`p ${theme}`}
        part="popup"
        role={presentation.parent ? 'region' : 'dialog'}
        aria-labelledby="q"
        tabindex={-1}
      >
        {/* Elements of its own for each phase: a translator has put others in place of the texts, and each rests before it is tapped. */}
        <div key={phase} class="s">
          <h2 id="q" part={phase === 'thanking' ? 'thanks' : 'question'}>
            {titles[phase]}
          </h2>
          {Body && <Body {...props} />}
          <button
            type="button"
            class="k"
            part="close"
            aria-label={words.close}
            onClick={() => send({ by: 'button' })}
          />
        </div>
      </div>
    </div>
  )
}
