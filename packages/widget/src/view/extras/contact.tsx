import { type Answers, contactConsent } from '@easekit/scales'
import { h } from 'preact'
import type { Presentation } from '../presentation.js'
import { readContact } from './read-contact.js'

/**
 * The offer of a call-back under the comment: a field, and a consent of its own.
 *
 * @param isFor whether it is meant for an answer
 */
export function contactOf(
  company: string | undefined,
  isFor: (answer: Answers | undefined) => boolean,
): NonNullable<Presentation['contact']> {
  return {
    read: readContact,
    Offer({ state, second }) {
      if (!second || !isFor(state.answer)) return null
      const consent = contactConsent(second, company)
      return (
        <details class="w" part="contact">
          <summary>{second.contactOffer}</summary>
          <label class="l" for="w">
            {second.contactField}
          </label>
          <input id="w" type="text" autocomplete="email" maxlength={320} />
          <label class="x">
            <input type="checkbox" value={consent} />
            <i>{consent}</i>
          </label>
        </details>
      )
    },
  }
}
