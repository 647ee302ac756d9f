import { type Answers, type Scale, wordsFor } from '@easekit/scales'
import { h } from 'preact'
import type { PlainInput, plainPresentation } from '../plain-presentation.js'
import type { PointWords } from '../popup-words.js'
import type { Presentation } from '../presentation.js'
import { extraStyles } from './extra-styles.js'
import { itemsOf } from './items.js'
import { withItems } from './with-items.js'
import { wordsFit } from './words-fit.js'

const faces = ['😣', '😟', '😐', '😊', '😄']

/** Five faces in order of value, from the hard end to the easy one or the other way round. */
function facesOf({ direction }: Scale): readonly string[] {
  return direction === 'effort-up' ? [...faces].reverse() : faces
}

/** How narrow a point may be, in px, where there are more of them than the card usually has. */
const narrowestPoint = 40

/**
 * A scale in the layout and with the glyph that the survey wants, as far as there is room. What is shown is what the series
 * says.
 *
 * @param room how wide the card may be inside, in px
 */
export function ratedPresentation(input: PlainInput, plain: typeof plainPresentation, room: number): Presentation {
  const { scale: given, locale, survey } = input
  const { tag } = locale
  // A face for each of seven points would be told apart by nobody.
  const hasFaces = (survey.glyph ?? given.glyph) === 'emoji' && given.labels.length === 5
  const glyph = hasFaces ? 'emoji' : given.glyph === 'emoji' ? 'number' : given.glyph
  const inList =
    (survey.layout ?? given.layout) === 'vertical' ||
    // Labels beside each other that break inside words read badly.
    (hasFaces && !wordsFit(wordsFor(given, locale)?.labels ?? [], Math.min(room, 338)))
  const isMany = !inList && given.labels.length > 7
  const isWrapped = isMany && given.labels.length * narrowestPoint > room
  const layout = inList ? 'vertical' : isWrapped ? 'wrapped' : 'horizontal'
  const scale: Scale = { ...withItems(given, survey.items, tag), layout, glyph }
  const ids = scale.items
  const { words, parts, ...rest } = plain({ ...input, scale })
  const { ends, items = {} } = words?.texts ?? {}
  const faces = facesOf(given)
  const last = given.labels.length - 1
  const face = (point: PointWords, at: number): PointWords => {
    const { face, label } = point
    const shown = (hasFaces && faces[at]) || face
    const end = at === 0 ? ends?.[0] : at === last ? ends?.[1] : undefined
    const beside = face === label ? end : label
    return {
      ...point,
      // "9 of 10" says all where the label is the digit itself.
      ...(ends && { name: point.name.replace(/\D+\d+$/, end ? `, ${end}` : '') }),
      face: (inList || hasFaces) && beside ? [shown, <i>{beside}</i>] : shown,
    }
  }
  const things = ids?.map((id) => ({ id, label: items[id] ?? id })) ?? []
  const Items = itemsOf(things, parts.asking)
  const chosen = (answer: Answers): string => {
    const said = things.filter(({ id }) => `effort.${id}` in answer)
    return said.map(({ id, label }) => `${label} ${digit(answer[`effort.${id}`])}`).join(' · ')
  }
  const digit = (value: number | undefined) => words?.points.find((point) => point.value === value)?.face
  const points = words?.points.map(face) ?? []
  return {
    ...rest,
    // Without a thing to rate there is nothing to ask.
    words:
      words && ids?.length !== 0
        ? {
            ...words,
            ...(ids && { chosen }),
            points: given.orientation === 'descending' ? points.reverse() : points,
            ends:
              inList || hasFaces
                ? []
                : isWrapped
                  ? [0, last].map((at) => `${words.points[at]?.face} – ${ends?.[at && 1] ?? words.points[at]?.label}`)
                  : ends
                    ? [ends[0], undefined, ends[1]]
                    : words.ends,
          }
        : undefined,
    parts: ids
      ? {
          ...parts,
          asking: Items,
        }
      : parts,
    css:
      (hasFaces ? extraStyles.emoji : '') +
      (inList ? extraStyles.vertical : hasFaces ? extraStyles.faces : '') +
      (isWrapped ? extraStyles.wrapped(points.length, Math.ceil(points.length / 2)) : isMany ? extraStyles.wide : '') +
      (ids ? extraStyles.items : ''),
  }
}
