import type { Scale } from '@easekit/scales'
import { h } from 'preact'
import { textIn } from '../../api/localized-text.js'
import type { PlainInput, plainPresentation } from '../plain-presentation.js'
import type { PointWords } from '../popup-words.js'
import type { Presentation } from '../presentation.js'
import { extraStyles } from './extra-styles.js'
import { itemsOf } from './items.js'

const faces = ['😣', '😟', '😐', '😊', '😄']

/** Five faces in order of value, from the hard end to the easy one or the other way round. */
function facesOf({ direction }: Scale): readonly string[] {
  return direction === 'effort-up' ? [...faces].reverse() : faces
}

/** A scale in the layout and with the glyph that the survey wants. What is shown is what the series says. */
export function ratedPresentation(input: PlainInput, plain: typeof plainPresentation): Presentation {
  const { scale: given, locale, survey } = input
  const { tag } = locale
  const { items = given.words?.[tag]?.items ?? {} } = survey
  const inList = (survey.layout ?? given.layout) === 'vertical'
  // A face for each of seven points would be told apart by nobody.
  const hasFaces = (survey.glyph ?? given.glyph) === 'emoji' && given.labels.length === 5
  const glyph = hasFaces ? 'emoji' : given.glyph === 'emoji' ? 'number' : given.glyph
  const ids = given.items && Object.keys(items)
  const scale: Scale = { ...given, layout: inList ? 'vertical' : 'horizontal', glyph, ...(ids && { items: ids }) }
  const { words, parts, ...rest } = plain({ ...input, scale })
  const ends = given.words?.[tag]?.ends
  const faces = facesOf(given)
  const face = (point: PointWords, at: number): PointWords => {
    const { face, label } = point
    const shown = (hasFaces && faces[at]) || face
    return {
      ...point,
      // "9 of 10" says all where the label is the digit itself.
      ...(ends && { name: point.name.replace(/\D+\d+$/, '') }),
      face: (inList || hasFaces) && face !== label ? [shown, <i>{label}</i>] : shown,
    }
  }
  const points = words?.points.map(face) ?? []
  return {
    ...rest,
    // Without a thing to rate there is nothing to ask.
    words:
      words && ids?.length !== 0
        ? {
            ...words,
            points: given.orientation === 'descending' ? points.reverse() : points,
            ends: inList || hasFaces ? [] : ends ? [ends[0], undefined, ends[1]] : words.ends,
          }
        : undefined,
    parts: ids
      ? {
          ...parts,
          asking: itemsOf(
            ids.map((id) => ({ id, label: textIn(tag, items[id] ?? id) ?? id })),
            parts.asking,
          ),
        }
      : parts,
    css:
      (hasFaces ? extraStyles.emoji : '') +
      (inList ? extraStyles.vertical : hasFaces ? extraStyles.faces : points.length > 7 ? extraStyles.wrapped : '') +
      (ids ? extraStyles.items : ''),
  }
}
