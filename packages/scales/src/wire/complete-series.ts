import type { Scale } from '../instrument/scale.js'
import type { Series } from './series.js'
import { seriesOf } from './series-of.js'

/** What an answer says of its series; whatever its scale says as well may be left out. */
export type TerseSeries = { readonly [Field in keyof Series]?: Series[Field] | undefined } & Pick<Series, 'scale'>

/**
 * The series of an answer that left out what everybody knows about its scale. Whoever says everything and whoever says
 * only the name of the scale land in one series, with one fingerprint. The channel is `web` and the language empty where
 * the answer does not say.
 *
 * @param known the scale of that name, if it is a published one
 * @returns `undefined` for an unknown scale without direction or range
 */
export const completeSeries = (given: TerseSeries, known?: Scale): Series | undefined => {
  const { locale = '', channel = 'web' } = given
  const usual: Partial<Series> = known ? seriesOf(known, { locale, channel }) : {}
  const { direction = usual.direction, range = usual.range, labels = usual.labels } = given
  if (!direction || !range) return undefined
  return {
    scale: given.scale,
    direction,
    range,
    ...(labels === undefined ? {} : { labels }),
    ...(given.required ? { required: true } : {}),
    orientation: given.orientation ?? usual.orientation ?? 'ascending',
    wording: given.wording ?? usual.wording ?? '',
    ...(given.question === undefined ? {} : { question: given.question }),
    locale,
    layout: given.layout ?? usual.layout ?? 'horizontal',
    glyph: given.glyph ?? usual.glyph ?? 'number',
    channel,
  }
}
