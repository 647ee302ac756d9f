import type { Answers } from '@easekit/scales'
import { h } from 'preact'
import type { Part } from '../presentation.js'

/** Draws the way out under the thanks, for the answers that it is meant for. */
export function recoveryOf(label: string, url: string, isFor: (answer: Answers) => boolean): Part {
  return function Recovery({ state: { answer } }) {
    if (!answer || !isFor(answer)) return null
    return (
      <a part="recovery" class="a" href={url} target="_blank" rel="noopener">
        {label}
      </a>
    )
  }
}
