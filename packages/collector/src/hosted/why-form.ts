import type { HeadlessSurvey, HeadlessWords } from '@easekit/widget/headless'
import { html } from 'hono/html'
import type { Fragment } from './send-page.js'

/** What the second page shows. */
export interface WhyForm {
  readonly words: HeadlessWords
  readonly second: NonNullable<HeadlessSurvey['second']>
  /** The signed state. */
  readonly state: string
  /** Where it is sent. */
  readonly action: string
  /** What was said already, where it could not be stored. */
  readonly said: { readonly reasons: readonly string[]; readonly comment: string; readonly to: string }
  readonly problem?: string | undefined
}

/** The optional second question: reasons to tick, a text, and where it is offered a call-back. */
export function whyForm({ words, second, state, action, said, problem }: WhyForm): Fragment {
  const { contact } = second
  return html`<form method="post" action="${action}">
<input type="hidden" name="state" value="${state}">
<input type="hidden" name="step" value="why">
<h1 id="q">${second.question}</h1>
${problem ? html`<p class="missing" role="alert">${problem}</p>` : ''}
${
  second.reasons.length > 0
    ? html`<fieldset aria-labelledby="q"><div class="list">${second.reasons.map(
        ({ id, label }) =>
          html`<label><input type="checkbox" name="reason" value="${id}"${
            said.reasons.includes(id) ? html` checked` : ''
          }><span>${label}</span></label>`,
      )}</div></fieldset>`
    : ''
}
<p class="text"><label>${words.comment ?? ''}
<textarea name="comment" rows="4" maxlength="2000">${said.comment}</textarea></label></p>
${
  contact
    ? html`<fieldset><legend>${contact.offer}</legend>
<p class="text"><label>${contact.field}
<input type="text" name="to" maxlength="320" autocomplete="email" value="${said.to}"></label></p>
<p class="consent"><label><input type="checkbox" name="consent" value="yes">${contact.consent}</label></p></fieldset>`
    : ''
}
<div class="buttons"><button name="skip" value="yes">${words.skip}</button><button class="main">${words.send}</button></div>
</form>`
}
