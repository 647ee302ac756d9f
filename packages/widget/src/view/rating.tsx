import { h, type JSX, type TargetedKeyboardEvent } from 'preact'
import type { PartProps } from './presentation.js'

/** The scale: native radios in a row. Arrow keys move, only Enter, Space or a tap answers. */
export function Rating({ state, words, send }: PartProps): JSX.Element {
  const { points, ends, dir, explain, item = '' } = words
  const { phase, answer = {} } = state
  const right = dir === 'rtl' ? -1 : 1
  const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, ArrowRight: right, ArrowLeft: -right }
  // Engines disagree on arrow keys in right-to-left rows, and natively an arrow already counts as a click.
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>): void => {
    const radios = [...event.currentTarget.querySelectorAll('input')]
    const radio = event.target as HTMLInputElement
    const step = steps[event.key]
    if (step) {
      const next = radios[(radios.indexOf(radio) + step + radios.length) % radios.length] as HTMLInputElement
      next.checked = true
      next.focus()
    }
    // On a point that is chosen already, Space does nothing by itself in Chromium and WebKit.
    else if (/^(Enter| )$/.test(event.key)) radio.click()
    else return
    event.preventDefault()
  }

  return (
    <fieldset part="scale" aria-labelledby={`q${item}`} aria-describedby={`e${item} n${item}`} onKeyDown={onKeyDown}>
      <div class="r">
        {points.map(({ value, name, label, face }) => (
          <label part="point" title={label}>
            <input
              type="radio"
              name={`effort${item}`}
              value={value}
              aria-label={name}
              defaultChecked={answer[`effort${item as '.'}`] === value}
              onClick={() => {
                const effort = { effort: value }
                // Whoever changes an answer stays where it is explained.
                const next = phase === 'explaining' || explain(effort) ? 'explaining' : 'thanking'
                send({ phase: phase as 'asking', answer: effort, next })
              }}
            />
            <span>{face}</span>
          </label>
        ))}
      </div>
      <div class="e" id={`e${item}`} part="ends">
        {ends.map((label) => (
          <span>{label}</span>
        ))}
      </div>
    </fieldset>
  )
}
