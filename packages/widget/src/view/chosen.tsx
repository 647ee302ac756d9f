import type { SecondStepWords } from '@easekit/scales'
import { h, type JSX } from 'preact'
import type { PartProps } from './presentation.js'

/** The answer under the second question. It opens to the points again, so that the answer can be changed until it is sent. */
export function Chosen(props: PartProps & { readonly second: SecondStepWords }): JSX.Element {
  const { presentation, state, words, second, send } = props
  const { answer = {} } = state
  const { asking: Asking } = presentation.parts
  const chosen = words.chosen?.(answer) ?? words.points.find(({ value }) => value === answer.effort)?.name
  return (
    <details part="answer">
      <summary>
        {second.yourAnswer.replace('{answer}', () => `${chosen}`)}
        &ensp;
        <u>{second.change}</u>
      </summary>
      <Asking
        {...props}
        send={(event) => {
          // A second tap on the same point changes nothing.
          if (Object.entries(event.answer ?? {}).some(([id, value]) => answer[id as 'effort'] !== value)) send(event)
        }}
      />
    </details>
  )
}
