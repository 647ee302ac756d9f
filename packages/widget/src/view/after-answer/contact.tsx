import type { Answers, SecondStepWords } from '@easekit/scales'
import { h } from 'preact'
import type { Part } from '../presentation.js'

/** Draws the offer of a call-back under the comment, for the answers that it is meant for: a field, and a consent of its own. */
export function contactOf(
  words: SecondStepWords,
  consent: string,
  isFor: (answer: Answers | undefined) => boolean,
): Part {
  return function Contact({ state }) {
    if (!isFor(state.answer)) return null
    return (
      <details class="w" part="contact">
        <summary>{words.contactOffer}</summary>
        <label class="l" for="w">
          {words.contactField}
        </label>
        <input id="w" type="text" autocomplete="email" maxlength={320} />
        <label class="x">
          <input type="checkbox" value={consent} />
          <i>{consent}</i>
        </label>
      </details>
    )
  }
}
