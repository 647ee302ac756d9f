import { type Direction, type Scale, type SecondStepWords, type Series, seriesOf } from '@easekit/scales'
import { openWords } from '../view/extras/open-words.js'
import { withItems } from '../view/extras/with-items.js'
import { type PopupWords, popupWords } from '../view/popup-words.js'
import type { HeadlessOptions, HeadlessSurveyOptions } from './headless-options.js'
import type { HeadlessPoint, HeadlessSurvey, HeadlessWords } from './headless-survey.js'

/** How a survey is asked without a page. */
export interface HeadlessPresentation extends Pick<HeadlessSurvey, 'points' | 'items' | 'direction'> {
  readonly words: HeadlessWords
  readonly series: { readonly [field in keyof Series]?: Series[field] | undefined }
  /** Whether the second question is asked after an answer. */
  readonly explain: PopupWords['explain']
}

type Asked = Pick<HeadlessOptions, 'locale' | 'secondStep'> & {
  readonly survey: HeadlessSurveyOptions
  readonly channel: string
}

/** Words, order and series of a survey as the popup has them; `undefined` where the language lacks words for the instrument. */
export function headlessWords({ survey, locale, secondStep, channel }: Asked): HeadlessPresentation | undefined {
  const { scale } = survey
  if (!('labels' in scale)) {
    const { words, series } = openWords(scale, locale, channel)
    const comment = scale.required ? secondStep?.comment : secondStep?.commentOptional
    return words && { ...asked(words, [], comment), series, direction: undefined, items: [], points: [] }
  }
  const drawn: Scale = {
    ...withItems(scale, survey.items, locale.tag),
    layout: survey.layout ?? scale.layout,
    glyph: survey.glyph ?? scale.glyph,
  }
  const words = popupWords(drawn, locale, survey)
  if (!words || drawn.items?.length === 0) return undefined
  const { texts } = words
  const points = words.points.map(({ value, face, label, name }) => ({ value, face: `${face}`, label, name }))
  const ends = texts?.ends ?? [points[0]?.label ?? '', points[points.length - 1]?.label ?? '']
  const isReversed = drawn.orientation === 'descending'
  return {
    ...asked(words, isReversed ? [...ends].reverse() : ends, secondStep?.commentOptional),
    series: seriesOf(drawn, { locale: locale.tag, channel, wording: texts?.wording }),
    direction: drawn.direction as Direction,
    items: drawn.items?.map((id) => ({ id, label: texts?.items?.[id] ?? id })) ?? [],
    points: isReversed ? (points.reverse() as readonly HeadlessPoint[]) : points,
  }
}

function asked(
  { tag, dir, question, send, skip, close, explain }: PopupWords,
  ends: readonly string[],
  comment: SecondStepWords['comment'] | undefined,
): Pick<HeadlessPresentation, 'words' | 'explain'> {
  return { words: { tag, dir, question, ends, send, skip, close, comment }, explain }
}
