import type { CheckedOptions, CheckedSurvey } from '../../api/checked-options.js'
import type { DeviceClass } from '../../api/device-class.js'
import type { ScheduleOptions, TargetOptions } from '../../api/gate-options.js'
import type { SurveyOptions } from '../../api/survey-options.js'
import { chatVendors } from '../chat-vendors.js'
import { mistake, suggest } from './check-fields.js'
import { quoted } from './field-tables.js'

/** The most reasons that are shown. */
const mostReasons = 6
const week: readonly string[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

const devices: readonly string[] = ['phone', 'tablet', 'desktop'] satisfies DeviceClass[]

type Asked = Pick<CheckedSurvey, 'why' | 'mount' | 'schedule' | 'target' | 'question' | 'variants'> & {
  /** Functions in code, objects with a type in a declaration. */
  readonly on?: readonly unknown[] | undefined
}

/** What knows the elements and the colours of a page. */
export interface PageOfColors {
  readonly document: Document
  /** Missing where colours are not looked at: whoever paints the card says so as well. */
  readonly CSS?: { readonly supports: (property: string, value: string) => boolean } | undefined
}

/**
 * What does no harm and does not mean what was written: it is left out or not followed; one sentence each.
 *
 * @param options a declaration, or what `createEaseKit` takes, whose fields are of the right kinds
 */
export function checkMeaning(
  { locale, accent, surveys }: Pick<CheckedOptions, 'locale' | 'accent'> & { readonly surveys: readonly Asked[] },
  { document, CSS }: PageOfColors,
): string[] {
  const notes = surveys.flatMap(({ why = {}, mount, schedule = {}, target, question, variants = [], on = [] }, at) => {
    const groups = [why, why.easier, why.neutral, why.harder]
    const places = ['why', 'why.easier', 'why.neutral', 'why.harder']
    const reasons = groups.flatMap((group, index) => {
      const ids = group?.reasons?.map(({ id }) => id) ?? []
      const hidden = ids.slice(mostReasons).map((id) => `"${id}"`)
      const place = `surveys[${at}].${places[index]}.reasons`
      return [
        ...(hidden[0]
          ? [`${place} has more than six reasons, expected six at most: ${hidden.join(', ')} not shown`]
          : []),
        // Two chips of one id are one reason in every figure.
        ...ids.flatMap((id, nth) =>
          ids.indexOf(id) < nth ? [mistake(`${place}[${nth}].id`, id, 'an id that no other reason has')] : [],
        ),
      ]
    })
    const isAddress = typeof mount !== 'string' || attempt(() => document.querySelector(mount))
    return [
      ...reasons,
      ...(isAddress ? [] : [mistake(`surveys[${at}].mount`, mount, 'an element or a selector')]),
      ...checkSchedule(`surveys[${at}].schedule`, schedule),
      ...checkDevice(`surveys[${at}].target.device`, target?.device),
      ...checkQuestion(`surveys[${at}].question`, question),
      ...variants.flatMap((one, index) => checkQuestion(`surveys[${at}].variants[${index}].question`, one.question)),
      ...on.flatMap((trigger, index) => checkTrigger(`surveys[${at}].on[${index}]`, trigger)),
    ]
  })
  // Dialects are written with an underscore in many a place, and understood.
  const isTag = !locale || attempt(() => Intl.getCanonicalLocales(locale.replace(/_/g, '-')))
  return [
    ...(isTag ? [] : [mistake('locale', locale, '"auto" or the tag of a language, such as "de" or "pt-BR"')]),
    ...(!accent || !CSS || CSS.supports('color', accent)
      ? []
      : [mistake('accent', accent, 'a colour of CSS, such as "#0b6"')]),
    ...notes,
  ]
}

// With one of these a survey asks on no day, or at other hours.
function checkSchedule(path: string, { from, until, days = ['mon'], hours = [0, 24] }: ScheduleOptions): string[] {
  const areDays = days[0] && days.every((day) => week.includes(day))
  const areHours = hours.length === 2 && hours.every(Number.isInteger)
  return [
    ...(areDays ? [] : [mistake(`${path}.days`, days, quoted(week))]),
    ...(areHours ? [] : [mistake(`${path}.hours`, hours, 'two full hours, such as [9, 17]')]),
    ...(from && until && until < from ? [mistake(`${path}.until`, until, `a day from "${from}" on`)] : []),
  ]
}

// Of another kind of device there is none, so that nobody would be asked.
function checkDevice(path: string, device: TargetOptions['device'] = 'phone'): string[] {
  const kinds = [device].flat()
  return kinds[0] && kinds.every((kind) => devices.includes(kind)) ? [] : [mistake(path, device, quoted(devices))]
}

// People would read the braces, and the answers be a series of their own.
function checkQuestion(path: string, question: SurveyOptions['question'] = ''): string[] {
  const texts = typeof question === 'string' ? { '': question } : question
  return Object.entries(texts).flatMap(([tag, text]) =>
    /[{}]/.test(`${text}`.split('{company}').join(''))
      ? [mistake(tag ? `${path}.${tag}` : path, text, 'no braces but "{company}"')]
      : [],
  )
}

// Only what a declaration holds can be looked at; in code the compiler has done it.
function checkTrigger(path: string, trigger: unknown): string[] {
  const { vendors, match } = trigger as { readonly vendors?: unknown; readonly match?: { readonly regex?: string } }
  const unknown = (Array.isArray(vendors) ? vendors : []).flatMap((vendor, at) =>
    chatVendors.includes(vendor)
      ? []
      : [`${path}.vendors[${at}] is ${JSON.stringify(vendor)}, ${suggest(`${vendor}`, chatVendors)}`],
  )
  const isPattern = !match?.regex || attempt(() => new RegExp(match.regex ?? ''))
  return [...unknown, ...(isPattern ? [] : [mistake(`${path}.match.regex`, match?.regex, 'a regular expression')])]
}

/** Whether something can be done without throwing. */
function attempt(work: () => unknown): boolean {
  try {
    work()
    return true
  } catch {
    return false
  }
}
