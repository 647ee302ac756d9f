import type { OpenQuestion } from '@easekit/scales'
import { h, type TargetedEvent, type TargetedMouseEvent } from 'preact'
import type { Part } from '../presentation.js'
import { tellMissing } from './tell-missing.js'

/**
 * Draws a question in free text. Where an answer is required, *Send* waits for text and says so beside the field, and closing
 * works all the same.
 */
export function openAnswerOf({ required, maxLength }: OpenQuestion): Part {
  return function OpenAnswer({ words, second, send }) {
    const onSend = (event: TargetedMouseEvent<HTMLElement>): void => {
      const box = event.currentTarget.closest('fieldset') as HTMLElement
      const area = box.querySelector('textarea') as HTMLTextAreaElement
      area.value = area.value.trim()
      const comment = area.value
      if (comment) send({ phase: 'asking', answer: { comment }, next: 'thanking' })
      else if (!required) send({ by: 'button' })
      else {
        area.setAttribute('aria-invalid', 'true')
        tellMissing(box, second?.textMissing ?? words.question)
      }
    }
    const onInput = ({ currentTarget }: TargetedEvent<HTMLElement>): void => {
      const message = currentTarget.parentElement?.querySelector('.n')
      if (message) message.textContent = ''
      currentTarget.removeAttribute('aria-invalid')
    }
    return (
      <fieldset part="why" aria-labelledby="q">
        <label class="l" id="l" for="t">
          {required ? second?.comment : second?.commentOptional}
        </label>
        <textarea
          id="t"
          part="comment"
          aria-labelledby="q l"
          aria-describedby="n"
          aria-required={required}
          rows={3}
          maxlength={maxLength}
          onInput={onInput}
        />
        <p class="n" id="n" part="missing" />
        <div class="b">
          {!required && (
            <button type="button" part="skip" onClick={() => send({ by: 'button' })}>
              {words.skip}
            </button>
          )}
          <button type="button" part="send" class="a" onClick={onSend}>
            {words.send}
          </button>
        </div>
      </fieldset>
    )
  }
}
