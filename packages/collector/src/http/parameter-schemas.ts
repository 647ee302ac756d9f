import * as v from 'valibot'
import { isDay } from './is-day.js'
import { wholeNumber } from './whole-number.js'

/** A survey as an address names it: all its versions, or one. */
export interface SurveyName {
  readonly id: string
  readonly version: string | undefined
}

interface ParameterSchemas {
  readonly project: v.GenericSchema<string, string>
  readonly survey: v.GenericSchema<string, SurveyName>
  readonly day: v.GenericSchema<string, string>
  readonly limit: v.GenericSchema<string, number>
  readonly cursor: v.GenericSchema<string, { readonly at: number; readonly id: string }>
}

const dayExpected = 'must be a day such as 2026-01-31'

/** The search parameters that several endpoints share. Days are UTC, `YYYY-MM-DD`. */
export const parameterSchemas: ParameterSchemas = {
  project: v.pipe(
    v.string(),
    v.regex(/^[A-Za-z0-9_-]{1,64}$/, 'must be a project id'),
    v.description('Id of a project that the collector serves.'),
  ),
  survey: v.pipe(
    v.string(),
    v.regex(/^[^\s@]{1,128}(?:@[\w.-]{1,32})?$/, 'must be "<survey id>" or "<survey id>@<version>"'),
    v.description('A survey with all its versions, or one of them: `checkout`, `checkout@2`.'),
    v.transform((text) => {
      const [id = '', version] = text.split('@')
      return { id, version }
    }),
  ),
  day: v.pipe(
    v.string(),
    // The years are those of surveys: beyond 9999 days are written otherwise, and come in another order as text.
    v.regex(/^2\d{3}-\d\d-\d\d$/, dayExpected),
    v.check(isDay, dayExpected),
    v.metadata({ format: 'date', description: 'A UTC day; the last one is counted as well.' }),
  ),
  limit: wholeNumber(1, 100),
  cursor: v.pipe(
    v.string(),
    v.regex(/^\d{1,15}_[A-Za-z0-9_-]{1,64}$/, 'must be the `next` of the page before'),
    v.description('The `next` of the page before.'),
    v.transform((text) => {
      const at = text.indexOf('_')
      return { at: Number(text.slice(0, at)), id: text.slice(at + 1) }
    }),
  ),
}
