import type { Answers, Contact } from '@easekit/scales'
import { Fragment, h, type JSX, type TargetedMouseEvent } from 'preact'
import { Chosen } from './chosen.js'
import type { PartProps } from './presentation.js'

/** The optional second question, under the answer that it is about: reason chips and a free text, both skippable. */
export function Why(props: PartProps): JSX.Element {
  const { presentation, state, words, second, send } = props
  const { ask, contact } = presentation
  const end = (answer: Answers, contact?: Contact): void =>
    send({ phase: 'explaining', answer, next: 'thanking', contact })
  // No <form>: in a frame sandboxed without allow-forms its submit event never comes.
  const onSend = (event: TargetedMouseEvent<HTMLElement>): void => {
    const box = event.currentTarget.closest('fieldset') as HTMLElement
    const reasons = [...box.querySelectorAll<HTMLInputElement>('.c :checked')].map((one) => one.value)
    const comment = (box.querySelector('textarea') as HTMLTextAreaElement).value.trim()
    const to = contact?.read(box)
    if (to !== false) end({ reasons, comment }, to)
  }
  return (
    <Fragment>
      {second && <Chosen {...props} second={second} />}
      <fieldset part="why" aria-labelledby="q">
        <div class="c">
          {ask?.(state.answer, second).reasons.map(({ id, label }) => (
            <label part="reason" key={id}>
              <input type="checkbox" value={id} />
              <span>{label}</span>
            </label>
          ))}
        </div>
        <label class="l" id="l" for="t">
          {second?.commentOptional}
        </label>
        <textarea id="t" part="comment" aria-labelledby="q l" rows={2} maxlength={2000} />
        {contact && <contact.Offer {...props} />}
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
