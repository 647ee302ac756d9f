import type { SecondStepWords } from '@easekit/scales'
import { h } from 'preact'
import type { Part } from '../presentation.js'

/** Draws the answer. It opens to the points again, so that the answer can be changed until it is sent. */
export function chosenOf({ yourAnswer, change }: SecondStepWords, Asking: Part): Part {
  return function Chosen({ state, words, more, send }) {
    const { answer = {} } = state
    const chosen = words.chosen?.(answer) ?? words.points.find(({ value }) => value === answer.effort)?.name
    return (
      <details part="answer">
        <summary>
          {yourAnswer.replace('{answer}', () => `${chosen}`)}
          <u>{change}</u>
        </summary>
        <Asking
          state={state}
          words={words}
          more={more}
          send={(event) => {
            // A second tap on the same point changes nothing.
            if (Object.entries(event.answer ?? {}).some(([id, value]) => answer[id as 'effort'] !== value)) send(event)
          }}
        />
      </details>
    )
  }
}
