import type { Answers } from '@easekit/scales'
import { Fragment, h, type TargetedMouseEvent } from 'preact'
import type { Part } from './presentation.js'

/**
 * Draws the optional second question: reason chips and a free text, both skippable, under the answer that they are about. It
 * opens to the points again, so that the answer can be changed before it is sent.
 */
export function whyOf(Asking: Part): Part {
  return function Why({ state, words, more, send }) {
    const said = more()
    const { answer = {} } = state
    const chosen = words.chosen(answer)
    const end = (answer: Answers): void => send({ phase: 'explaining', answer, next: 'thanking' })
    // No <form>: in a frame sandboxed without allow-forms its submit event never comes.
    const onSend = (event: TargetedMouseEvent<HTMLElement>): void => {
      const box = event.currentTarget.closest('fieldset') as HTMLElement
      const reasons = [...box.querySelectorAll<HTMLInputElement>(':checked')].map((one) => one.value)
      end({ reasons, comment: (box.querySelector('textarea') as HTMLTextAreaElement).value.trim() })
    }
    return (
      <Fragment>
        <details part="answer">
          <summary>
            {said ? said.yourAnswer.replace('{answer}', () => `${chosen}`) : chosen}
            <u>{said?.change}</u>
          </summary>
          <Asking
            state={state}
            words={words}
            more={more}
            send={(event) => {
              // A second tap on the same point changes nothing.
              if (Object.entries(event.answer ?? {}).some(([id, value]) => answer[id as 'effort'] !== value))
                send(event)
            }}
          />
        </details>
        <fieldset part="why" aria-labelledby="q">
          <div class="c">
            {words.secondStep(answer, said).reasons.map(({ id, label }) => (
              <label part="reason" key={id}>
                <input type="checkbox" value={id} />
                <span>{label}</span>
              </label>
            ))}
          </div>
          <label class="l" id="l" for="t">
            {said?.commentOptional}
          </label>
          <textarea id="t" part="comment" aria-labelledby="q l" rows={2} maxlength={2000} />
          <div class="b">
            <button type="button" part="skip" onClick={() => end({})}>
              {words.skip}
            </button>
            <button type="button" part="send" class="a" onClick={onSend}>
              {words.send}
            </button>
          </div>
        </fieldset>
      </Fragment>
    )
  }
}
