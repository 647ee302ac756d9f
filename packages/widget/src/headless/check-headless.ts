import { mostAttributes } from '../api/attributes.js'
import { checkFields, type Fields, isObject, mistake } from '../declaration/check/check-fields.js'
import { checkSurvey } from '../declaration/check/check-options.js'
import { object, optionFields, surveyFields, text } from '../declaration/check/field-tables.js'
import { findMistake } from '../response/attributes/find-mistake.js'
import type { HeadlessOptions } from './headless-options.js'

const pick = (fields: Fields, ...names: readonly string[]): Fields =>
  Object.fromEntries(names.map((name) => [name, fields[name] as Fields[string]]))

const ownSurveyFields = pick(
  surveyFields,
  'id!',
  'version',
  'company',
  'companyIsPlural',
  'issue',
  'question',
  'items',
  'why',
  'thanks',
  'contact',
  'layout',
  'glyph',
)

const isNumber = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value)

const ownFields: Fields = {
  ...pick(optionFields, 'endpoint', 'sender', 'test'),
  project: optionFields['project!'] as Fields[string],
  'survey!': object,
  'locale!': [
    (value) => isObject(value) && typeof value.tag === 'string',
    'the words of @easekit/scales/locales/<tag>',
  ],
  secondStep: [(value) => isObject(value) && isObject(value.whyFor), 'the words of @easekit/scales/second-step/<tag>'],
  outbox: [(value) => isObject(value) && typeof value.put === 'function', 'an outbox of @easekit/transport'],
  channel: text,
  subject: [
    (value) => isNumber(value) || (typeof value === 'string' && value.trim() !== '' && value.length <= 128),
    'a number or a text of 1 to 128 characters',
  ],
  attributes: object,
  trigger: text,
  source: text,
  page: [(value) => typeof value === 'string' && !/[?#]/.test(value), 'origin and path without a query'],
  device: [(value) => /^(phone|tablet|desktop)$/.test(`${value}`), '"phone", "tablet" or "desktop"'],
  rate: [(value) => isNumber(value) && Number(value) > 0 && Number(value) <= 1, 'a number over 0 and at most 1'],
  at: [isNumber, 'milliseconds since 1970'],
  id: [(value) => /^[\w-]{1,64}$/.test(`${value}`), '1 to 64 letters, digits, "_" or "-"'],
  now: [(value) => typeof value === 'function', 'a function'],
}

/** Every mistake in the options of `openSurvey`, one message each; empty where all is well. */
export function checkHeadless(options: HeadlessOptions): string[] {
  const issues = checkFields('', options, ownFields)
  if (!isObject(options)) return issues
  const { survey, outbox, sender, endpoint, project, secondStep, attributes } = options
  if (isObject(attributes)) issues.push(...checkAttributes(attributes))
  if (isObject(survey)) {
    const { scale, ...rest } = survey
    issues.push(...checkFields('survey', rest, ownSurveyFields), ...checkScale(scale))
    issues.push(...checkSurvey('survey', survey).filter((issue) => /^survey\.(why|thanks)[.[]/.test(issue)))
  }
  if (isObject(survey) && survey.contact && !secondStep) {
    issues.push(mistake('secondStep', secondStep, 'the words of the call-back that `contact` offers'))
  }
  if (!outbox && !sender && !endpoint) issues.push(mistake('endpoint', endpoint, 'the address of the collector'))
  if (!outbox && project === undefined) issues.push(mistake('project', project, 'the key of a project'))
  return issues
}

function checkAttributes(attributes: Readonly<Record<string, unknown>>): string[] {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined)
  const issues = given.flatMap(([name, value]) => {
    const path = `attributes["${name}"]`
    if (!/^[\w.-]{1,64}$/.test(name)) return [`${path} has a name that is not 1 to 64 letters, digits, "_", "-" or "."`]
    const expected = findMistake(name, value)
    return expected ? [mistake(path, value, expected)] : []
  })
  const isMany = given.length > mostAttributes
  return isMany ? [`attributes has ${given.length} names, expected at most ${mostAttributes}`, ...issues] : issues
}

function checkScale(scale: unknown): string[] {
  const isScale = isObject(scale) && ('labels' in scale || scale.type === 'open')
  return isScale ? [] : [mistake('survey.scale', scale, 'an instrument of @easekit/scales')]
}
