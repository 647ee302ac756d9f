import { h, type JSX, type TargetedKeyboardEvent } from 'preact'
import type { ViewWords } from './words.js'

interface RatingProps {
  readonly words: ViewWords
  readonly onRate: (value: number) => void
}

/** The scale: native radios in a row. Arrow keys move, only Enter, Space or a tap answers. */
export function Rating({ words: { points, dir }, onRate }: RatingProps): JSX.Element {
  const right = dir === 'rtl' ? -1 : 1
  const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, ArrowRight: right, ArrowLeft: -right }
  // Engines disagree on arrow keys in right-to-left rows, and natively an arrow already counts as a click.
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>): void => {
    const radios = [...event.currentTarget.querySelectorAll('input')]
    const radio = event.target as HTMLInputElement
    const step = steps[event.key]
    if (step) {
      const next = radios[(radios.indexOf(radio) + step + radios.length) % radios.length]
      if (next) {
        next.checked = true
        next.focus()
      }
    } else if (event.key === 'Enter') onRate(Number(radio.value))
    else return
    event.preventDefault()
  }
  // Where the number of points is even there is no middle one.
  const last = points.length - 1
  const ends = last > 1 ? [points[0], points[last / 2], points[last]] : []

  return (
    <fieldset part="scale" aria-labelledby="q" aria-describedby="e" onKeyDown={onKeyDown}>
      <div class="r">
        {points.map(({ value, name, label, face }) => (
          <label part="point" title={label}>
            <input type="radio" name="effort" value={value} aria-label={name} onClick={() => onRate(value)} />
            <span>{face}</span>
          </label>
        ))}
      </div>
      <div class="e" id="e" part="ends">
        {ends.map((point) => (
          <span>{point?.label}</span>
        ))}
      </div>
    </fieldset>
  )
}
