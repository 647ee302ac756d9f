import { mostAttributes } from '../../api/attributes.js'
import type { EaseKitOptions } from '../../api/easekit-options.js'
import type { WhyGroupOptions, WhyOptions } from '../../api/survey-options.js'
import { checkFields, isObject, mistake } from './check-fields.js'
import {
  optionFields,
  quotaFields,
  reasonFields,
  recoveryFields,
  scheduleFields,
  surveyFields,
  targetFields,
  thanksFields,
  throttleFields,
  variantFields,
  whyFields,
  whyGroupFields,
} from './field-tables.js'

/** Every mistake in the options of `createEaseKit`, one message each; empty where all is well. */
export function checkOptions(options: EaseKitOptions): string[] {
  const issues = checkFields('', options, optionFields)
  if (isObject(options) && !options.endpoint && !options.sender) {
    issues.push(mistake('endpoint', options.endpoint, 'the address of the collector'))
  }
  if (isObject(options?.throttle)) issues.push(...checkFields('throttle', options.throttle, throttleFields))
  if (Array.isArray(options?.surveys)) {
    const isFull = options.sendAttributes?.length === mostAttributes
    if (isFull && options.surveys.some((survey) => survey?.variants)) {
      issues.push(`sendAttributes has ${mostAttributes} names, expected one fewer where a survey has variants`)
    }
    options.surveys.forEach((survey, index) => {
      const path = `surveys[${index}]`
      issues.push(...checkSurvey(path, survey))
      if (survey?.id && options.surveys.findIndex((one) => one?.id === survey.id) < index) {
        issues.push(mistake(`${path}.id`, survey.id, 'an id that no other survey has'))
      }
    })
  }
  return issues
}

/** Every mistake in one survey, each with the path to its field. */
export function checkSurvey(path: string, survey: EaseKitOptions['surveys'][number]): string[] {
  const issues = checkFields(path, survey, surveyFields)
  if (!isObject(survey)) return issues
  if (isObject(survey.why)) issues.push(...checkWhy(`${path}.why`, survey.why))
  if (Array.isArray(survey.variants)) issues.push(...checkVariants(`${path}.variants`, survey.variants))
  if (isObject(survey.thanks)) issues.push(...checkFields(`${path}.thanks`, survey.thanks, thanksFields))
  if (isObject(survey.recovery)) issues.push(...checkFields(`${path}.recovery`, survey.recovery, recoveryFields))
  if (isObject(survey.throttle)) issues.push(...checkFields(`${path}.throttle`, survey.throttle, throttleFields))
  if (isObject(survey.quota)) issues.push(...checkFields(`${path}.quota`, survey.quota, quotaFields))
  if (isObject(survey.schedule)) issues.push(...checkFields(`${path}.schedule`, survey.schedule, scheduleFields))
  if (isObject(survey.target)) issues.push(...checkFields(`${path}.target`, survey.target, targetFields))
  if (Array.isArray(survey.on)) {
    survey.on.forEach((trigger, at) => {
      // What makes a trigger is a function too, and would be called in its place.
      const isTrigger = typeof trigger === 'function' && Array.isArray(trigger.signals)
      if (!isTrigger) issues.push(mistake(`${path}.on[${at}]`, trigger, 'a trigger such as checkout()'))
    })
  }
  return issues
}

function checkVariants(path: string, variants: readonly { readonly id: string }[]): string[] {
  const ids = variants.map((variant) => variant?.id)
  const issues = variants.flatMap((variant, at) => [
    ...checkFields(`${path}[${at}]`, variant, variantFields),
    ...(ids.indexOf(ids[at] as string) < at
      ? [mistake(`${path}[${at}].id`, ids[at], 'an id that no other variant has')]
      : []),
  ])
  const isEnough = variants.length >= 2 && variants.length <= 10
  return isEnough ? issues : [mistake(path, variants, '2 to 10 variants'), ...issues]
}

function checkWhy(path: string, why: WhyOptions): string[] {
  const issues = [...checkFields(path, why, whyFields), ...checkReasons(path, why)]
  for (const name of ['easier', 'neutral', 'harder'] as const) {
    const group = why[name]
    if (isObject(group))
      issues.push(...checkFields(`${path}.${name}`, group, whyGroupFields), ...checkReasons(`${path}.${name}`, group))
  }
  return issues
}

function checkReasons(path: string, { reasons }: WhyGroupOptions): string[] {
  if (!Array.isArray(reasons)) return []
  return reasons.flatMap((reason, at) => checkFields(`${path}.reasons[${at}]`, reason, reasonFields))
}
