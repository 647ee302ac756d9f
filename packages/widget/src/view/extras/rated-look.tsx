import type { Locale, Scale } from '@easekit/scales'
import { h } from 'preact'
import type { Look } from '../look.js'
import type { plain } from '../plain.js'
import { textIn } from '../text-in.js'
import type { PointWords } from '../words.js'
import type { AskedSurvey } from './asked.js'
import { facesOf } from './faces.js'
import { itemsOf } from './items.js'
import { styles } from './styles.js'

/** A scale in the layout and with the glyph that the survey wants. What is shown is what the series says. */
export function ratedLook(
  given: Scale,
  locale: Locale,
  survey: AskedSurvey,
  channel: string,
  plainLook: typeof plain,
): Look {
  const { tag } = locale
  const { items = given.words?.[tag]?.items ?? {} } = survey
  const inList = (survey.layout ?? given.layout) === 'vertical'
  // A face for each of seven points would be told apart by nobody.
  const hasFaces = (survey.glyph ?? given.glyph) === 'emoji' && given.labels.length === 5
  const glyph = hasFaces ? 'emoji' : given.glyph === 'emoji' ? 'number' : given.glyph
  const ids = given.items && Object.keys(items)
  const scale: Scale = { ...given, layout: inList ? 'vertical' : 'horizontal', glyph, ...(ids && { items: ids }) }
  const { words, parts, ...look } = plainLook(scale, locale, survey, channel)
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
    ...look,
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
      (hasFaces ? styles.emoji : '') +
      (inList ? styles.vertical : hasFaces ? styles.faces : points.length > 7 ? styles.wrapped : '') +
      (ids ? styles.items : ''),
  }
}
