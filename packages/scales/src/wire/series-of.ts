import type { Scale, Wording } from '../instrument/scale.js'
import { ladderOf } from './ladder-of.js'
import type { Series } from './series.js'

/** What a scale itself does not know about the way it is asked. */
export interface Asked {
  /** Tag of the words that are shown. */
  readonly locale: string
  readonly channel: string
  /** The words that are shown, as `wordsFor` tells them. @default the scale's own wording */
  readonly wording?: Wording | undefined
}

/** The series of a scale, as asked: the part of a response's context that decides what it may be merged with. */
export const seriesOf = (scale: Scale, asked: Asked): Series => {
  const { wording = scale.wording } = asked
  const question = scale.words?.[asked.locale]?.question
  return {
    scale: `${scale.id}@${scale.version}`,
    direction: scale.direction,
    range: [scale.min, scale.max, scale.step],
    // Two indices over unlike items are two instruments.
    labels: ladderOf(scale),
    orientation: scale.orientation,
    wording: `${wording.id}@${wording.version}`,
    ...(question !== undefined && { question }),
    locale: asked.locale,
    layout: scale.layout,
    glyph: scale.glyph,
    channel: asked.channel,
  }
}
