import type { Answers } from '@easekit/scales'
import { h, type TargetedMouseEvent } from 'preact'
import type { Part } from '../presentation.js'

/** One thing that is rated. */
export interface Item {
  readonly id: string
  readonly label: string
}

/** Draws several things to rate, each with the scale under it. A tap is kept at once; *Send* goes on with what is chosen. */
export function itemsOf(items: readonly Item[], Rating: Part): Part {
  return function Items({ state, words, send }) {
    const onSend = (event: TargetedMouseEvent<HTMLElement>): void => {
      const box = event.currentTarget.closest('.m')
      const radios = [...(box?.querySelectorAll<HTMLInputElement>(':checked') ?? [])]
      const answer: Answers = Object.fromEntries(radios.map(({ name, value }) => [name, Number(value)]))
      if (radios[0]) send({ phase: 'asking', answer, next: words.explain ? 'explaining' : 'thanking' })
      else box?.querySelector('input')?.focus()
    }
    return (
      <div class="m">
        {items.map(({ id, label }) => (
          <div>
            <h3 id={`q.${id}`} part="item">
              {label}
            </h3>
            <Rating
              state={state}
              words={{ ...words, item: `.${id}` }}
              send={(event) =>
                event.phase &&
                send({
                  phase: 'asking',
                  answer: { ...state.answer, [`effort.${id}`]: event.answer.effort ?? 0 },
                  next: 'asking',
                })
              }
            />
          </div>
        ))}
        <div class="b">
          <button type="button" part="send" class="a" onClick={onSend}>
            {words.send}
          </button>
        </div>
      </div>
    )
  }
}
