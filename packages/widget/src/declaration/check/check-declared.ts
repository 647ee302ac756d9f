import type { EaseKitOptions } from '../../api/easekit-options.js'
import { scaleIds } from '../../api/scale-id.js'
import type { Declaration } from '../declaration.js'
import { declaredFields } from '../declared-fields.js'
import { expandDeclared } from '../expand-declared.js'
import { checkFields, isObject, mistake, suggest } from './check-fields.js'
import { checkOptions } from './check-options.js'
import { list, quoted, surveyFields, triggerFields } from './field-tables.js'

/** What is left of a declaration when its mistakes are taken out. */
export interface Checked {
  /** One message per mistake, with path, value and expectation. */
  readonly issues: readonly string[]
  /** The declaration without the surveys that have a mistake; missing where nothing can work. */
  readonly usable?: Declaration
}

/**
 * Checks what a page declares in JSON or attributes, where instruments and triggers stand by name. A mistake in one
 * survey takes that survey away and leaves the others; one at the top leaves nothing.
 */
export function checkDeclared(json: object): Checked {
  // Editors read $schema, and nobody else.
  const { v, surveys, $schema, ...rest } = json as Readonly<Record<string, unknown>>
  // What a page declares is spread over its attributes, and so is a list, by number.
  if ('0' in rest) return { issues: ['the JSON is a list, expected an object such as { "v": 1, "surveys": [ … ] }'] }
  if (v !== 1) return { issues: [mistake('v', v, '1')] }
  if (!Array.isArray(surveys)) return { issues: [mistake('surveys', surveys, list[1])] }

  const named = surveys.map((survey, index) => checkNames(`surveys[${index}]`, survey))
  // The rest is checked in the form that `createEaseKit` takes, with a stand-in for the instrument and without the triggers.
  const options = { ...rest, surveys: surveys.map(standIn) } as unknown as EaseKitOptions
  const issues = [...named.flat(), ...checkOptions(options)]
  const isFatal = issues.some((issue) => !issue.startsWith('surveys['))
  const usable = surveys.filter((_, index) => !issues.some((issue) => issue.startsWith(`surveys[${index}]`)))
  return isFatal ? { issues } : { issues, usable: { ...(json as Declaration), surveys: usable } }
}

function checkNames(path: string, survey: unknown): string[] {
  if (!isObject(survey)) return []
  const { scale, on, items } = survey
  const issues = scaleIds.some((id) => id === String(scale)) ? [] : [mistake(`${path}.scale`, scale, quoted(scaleIds))]
  // Of all instruments only this one asks about what the survey brings along.
  if (scale === 'csi' && items === undefined)
    issues.push(mistake(`${path}.items`, items, surveyFields.items?.[1] ?? ''))
  if (!Array.isArray(on)) return issues
  return issues.concat(
    on.flatMap((trigger, index) => {
      const place = `${path}.on[${index}]`
      if (!isObject(trigger)) return [mistake(place, trigger, 'an object with a type')]
      const { type } = trigger
      const fields = typeof type === 'string' && Object.hasOwn(triggerFields, type) ? triggerFields[type] : undefined
      if (!fields)
        return [
          `${place}.type is ${JSON.stringify(type) ?? 'missing'}, ${suggest(`${type}`, Object.keys(triggerFields))}`,
        ]
      return checkFields(place, expandDeclared({ ...trigger, type: `${type}` }, declaredFields()), fields)
    }),
  )
}

function standIn(survey: unknown): unknown {
  if (!isObject(survey)) return survey
  const { on } = survey
  return { ...survey, scale: standIn, ...(Array.isArray(on) && { on: [] }) }
}
