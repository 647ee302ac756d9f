import { type Scale, type Series, seriesOf, wordsFor } from '@easekit/scales'
import { withItems } from '../../view/extras/with-items.js'
import { withOwnQuestion } from '../../view/extras/with-own-question.js'
import type { DeclaredSurvey } from '../declaration.js'
import { english, instruments } from '../instruments.js'

/** What decides whether answers may be compared, without what the page and its reader decide. */
export type DeclaredSeries = { readonly [field in Exclude<keyof Series, 'channel' | 'locale'>]?: Series[field] }

/**
 * The series that a declared survey begins or goes on with, by language: `en`, and every language that it has a question of its
 * own in. Where two declarations have unlike ones, their answers are not merged.
 */
export function declaredSeries(declared: DeclaredSurvey): Readonly<Record<string, DeclaredSeries>> {
  const { question } = declared
  const tags = new Set(['en', ...(typeof question === 'object' ? Object.keys(question) : [])])
  return Object.fromEntries([...tags].map((tag) => [tag, seriesIn(tag, declared)]))
}

function seriesIn(tag: string, survey: DeclaredSurvey): DeclaredSeries {
  const { items, layout, glyph, issue, question } = survey
  const named = instruments[survey.scale]
  // Words of other languages have the wordings of the English ones; what is asked in a survey's own words brings them along.
  const { scale } = withOwnQuestion({ scale: named, locale: { ...english, tag }, survey: { question } })
  if (!('labels' in scale)) return { scale: `${scale.id}@${scale.version}`, wording: wordingOf(scale) }
  const whole = withItems(scale, items, tag)
  const drawn: Scale = { ...whole, layout: layout ?? whole.layout, glyph: glyph ?? whole.glyph }
  const wording = wordsFor(drawn, { ...english, tag }, { issue })?.wording
  const { channel: _, locale: __, ...series } = seriesOf(drawn, { locale: tag, channel: '', wording })
  return series
}

function wordingOf({ wording }: { readonly wording: { readonly id: string; readonly version: number } }): string {
  return `${wording.id}@${wording.version}`
}
