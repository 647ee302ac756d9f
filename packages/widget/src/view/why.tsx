import type { Answers } from '@easekit/scales'
import { h, type JSX, type TargetedMouseEvent } from 'preact'
import type { PartProps } from './presentation.js'

/** The optional second question: reason chips and a free text, both skippable. */
export function Why({ words, send }: PartProps): JSX.Element {
  const end = (answer: Answers): void => send({ phase: 'explaining', answer, next: 'thanking' })
  // No <form>: in a frame sandboxed without allow-forms its submit event never comes.
  const onSend = (event: TargetedMouseEvent<HTMLElement>): void => {
    const box = event.currentTarget.closest('fieldset') as HTMLElement
    const reasons = [...box.querySelectorAll<HTMLInputElement>(':checked')].map((one) => one.value)
    end({ reasons, comment: (box.querySelector('textarea') as HTMLTextAreaElement).value.trim() })
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
        <button type="button" part="skip" onClick={() => end({})}>
          {words.skip}
        </button>
        <button type="button" part="send" class="a" onClick={onSend}>
          {words.send}
        </button>
      </div>
    </fieldset>
  )
}
