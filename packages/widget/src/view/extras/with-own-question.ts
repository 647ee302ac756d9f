import type { OpenQuestion, Scale } from '@easekit/scales'
import { digest } from '../../eligibility/digest.js'
import type { PresentationInput } from '../presentation.js'

type Asked = Scale | OpenQuestion

/** What decides how a survey asks. */
export type AskedSurvey = Pick<PresentationInput, 'locale' | 'scale'> & {
  readonly survey: Pick<PresentationInput['survey'], 'question' | 'company'>
}

/**
 * What is asked in the survey's own words where it has some in this language; else the input as it is, so that the
 * instrument asks in its own. The wording is named after the words, as other words make another series.
 */
export function withOwnQuestion<T extends AskedSurvey>(input: T): T & { readonly scale: Asked } {
  const { scale, locale, survey } = input
  const { question = '', company = locale.company } = survey
  const { tag } = locale
  const text = typeof question === 'string' ? question : question[tag]
  if (!text) return input
  const wording = { id: `own-${digest(text)}`, version: 1 }
  if (!('labels' in scale)) {
    const improve = text.split('{company}').join(company)
    return { ...input, scale: { ...scale, wording }, locale: { ...locale, improve, improveVersion: 1 } }
  }
  const words = { ...scale.words, [tag]: { ...scale.words?.[tag], question: text } }
  return { ...input, scale: { ...scale, wording, words } }
}
