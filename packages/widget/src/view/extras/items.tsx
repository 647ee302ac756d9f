import type { Answers } from '@easekit/scales'
import { h, type TargetedEvent, type TargetedMouseEvent } from 'preact'
import type { Part } from '../presentation.js'
import { tellMissing } from './tell-missing.js'

/** One thing that is rated. */
export interface Item {
  readonly id: string
  readonly label: string
}

/**
 * Draws several things to rate, each with the scale under it. A tap is kept at once; *Send* goes on with what is chosen. Where
 * something is missing it says so beside the line, and goes on without it only when it is pressed again.
 */
export function itemsOf(items: readonly Item[], Rating: Part): Part {
  return function Items(props) {
    const { state, words, second, send } = props
    const { answer } = state
    const isAsking = state.phase === 'asking'
    const onSend = (event: TargetedMouseEvent<HTMLElement>): void => {
      const box = event.currentTarget.closest('.m') as HTMLElement
      const radios = [...box.querySelectorAll<HTMLInputElement>(':checked')]
      const answer: Answers = Object.fromEntries(radios.map(({ name, value }) => [name, Number(value)]))
      const missing = [...box.children].filter((line) => line.matches('.i') && !line.querySelector(':checked'))
      const isTold = missing.every((line) => line.querySelector('.n')?.textContent)
      if (radios[0] && isTold)
        send({ phase: 'asking', answer, next: words.explain(answer) ? 'explaining' : 'thanking' })
      else for (const line of missing.reverse()) tellMissing(line, second?.itemsMissing ?? words.question)
    }
    const onChoose = ({ currentTarget }: TargetedEvent<HTMLElement>): void => {
      const message = currentTarget.querySelector('.n')
      if (message && currentTarget.querySelector(':checked')) message.textContent = ''
    }
    return (
      <div class="m">
        {items.map(({ id, label }) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: it hears what its radios do.
          <div class="i" key={id} onClick={onChoose} onKeyUp={onChoose}>
            <h3 id={`q.${id}`} part="item">
              {label}
            </h3>
            <Rating
              {...props}
              words={{ ...words, item: `.${id}` }}
              send={(event) => {
                if (!event.phase) return
                const { phase } = event
                send({ phase, answer: { ...answer, [`effort.${id}`]: event.answer.effort ?? 0 }, next: phase })
              }}
            />
            {isAsking && <p class="n" id={`n.${id}`} part="missing" />}
          </div>
        ))}
        {isAsking && (
          <div class="b">
            <button type="button" part="send" class="a" onClick={onSend}>
              {words.send}
            </button>
          </div>
        )}
      </div>
    )
  }
}
