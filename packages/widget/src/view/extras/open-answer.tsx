import type { OpenQuestion } from '@easekit/scales'
import { h, type TargetedMouseEvent } from 'preact'
import type { Part } from '../presentation.js'

/**
 * Draws a question in free text. Where an answer is required, *Send* waits for text, in the words that the browser has for
 * that, and closing works all the same.
 */
export function openAnswerOf({ required, maxLength }: OpenQuestion): Part {
  return function OpenAnswer({ words, send }) {
    const onSend = (event: TargetedMouseEvent<HTMLElement>): void => {
      const area = event.currentTarget.closest('fieldset')?.querySelector('textarea') as HTMLTextAreaElement
      // The browser takes blanks for text.
      area.value = area.value.trim()
      const comment = area.value
      if (comment) send({ phase: 'asking', answer: { comment }, next: 'thanking' })
      else if (required) area.reportValidity()
      else send({ by: 'button' })
    }
    return (
      <fieldset part="why" aria-labelledby="q">
        <textarea part="comment" aria-labelledby="q" rows={3} maxlength={maxLength} required={required} />
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
