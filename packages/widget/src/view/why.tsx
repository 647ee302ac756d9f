import { h, type JSX, type TargetedMouseEvent } from 'preact'
import type { ViewWords } from './words.js'

interface WhyProps {
  readonly words: ViewWords
  readonly onExplain: (reasons: readonly string[], comment: string) => void
}

/** The optional second question: reason chips and a free text, both skippable. */
export function Why({ words, onExplain }: WhyProps): JSX.Element {
  // No <form>: in a frame sandboxed without allow-forms its submit event never comes.
  const onSend = (event: TargetedMouseEvent<HTMLElement>): void => {
    const box = event.currentTarget.closest('fieldset')
    const reasons = [...(box?.querySelectorAll<HTMLInputElement>(':checked') ?? [])].map((one) => one.value)
    onExplain(reasons, box?.querySelector('textarea')?.value.trim() ?? '')
  }
  return (
    <fieldset part="why" aria-labelledby="q">
      <div class="c">
        {words.reasons.map(({ id, label }) => (
          <label part="reason">
            <input type="checkbox" value={id} />
            <span>{label}</span>
          </label>
        ))}
      </div>
      <textarea part="comment" aria-labelledby="q" rows={2} maxlength={2000} />
      <div class="b">
        <button type="button" part="skip" onClick={() => onExplain([], '')}>
          {words.skip}
        </button>
        <button type="button" part="send" class="a" onClick={onSend}>
          {words.send}
        </button>
      </div>
    </fieldset>
  )
}
