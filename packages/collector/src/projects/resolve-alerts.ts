import { EaseKitError } from '@easekit/scales'
import { presets } from '@easekit/scales/scoring'
import * as v from 'valibot'
import { isHttp, isSecret, isSmtp, mailAddress } from './addresses.js'
import type { AlertKind, AlertLanguage, AlertTarget, Weekday } from './alert-options.js'
import { surveyId } from './survey-id.js'
import { expectedTarget } from './target-figure.js'

/** Alerts of a project with every option resolved. */
export interface Alerts {
  readonly dashboard: string
  readonly language: AlertLanguage
  readonly timeZone: string
  readonly reads: 'results' | 'records'
  /** `undefined` for the usual ones. */
  readonly kinds: readonly AlertKind[] | undefined
  readonly targets: ReadonlyMap<string, AlertTarget>
  readonly webhook:
    | { readonly url: string; readonly shape: 'slack' | 'event'; readonly secret?: string | undefined }
    | undefined
  readonly email: { readonly smtp: string; readonly from: string; readonly to: readonly string[] } | undefined
  readonly digest: { readonly weekday: Weekday; readonly hour: number } | undefined
}

const languages: readonly AlertLanguage[] = ['en', 'ru', 'fa', 'de']
const kinds: readonly AlertKind[] = ['control', 'target', 'volume', 'unknown']
/** In the order of JavaScript's `Date`, but from Monday on. */
export const weekdays: readonly Weekday[] = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
]
const presetIds = presets.map(({ id }) => String(id))

const number = v.pipe(v.number(), v.finite())
const schema = v.strictObject({
  dashboard: v.pipe(v.string(), v.check(isHttp)),
  language: v.optional(v.picklist(languages), 'en'),
  timeZone: v.optional(v.pipe(v.string(), v.check(isTimeZone)), 'UTC'),
  reads: v.optional(v.picklist(['results', 'records']), 'results'),
  kinds: v.optional(v.array(v.picklist(kinds))),
  targets: v.optional(
    v.record(surveyId, v.union([number, v.strictObject({ preset: v.optional(v.picklist(presetIds)), value: number })])),
    {},
  ),
  webhook: v.optional(
    v.pipe(
      v.strictObject({
        url: v.pipe(v.string(), v.check(isHttp)),
        shape: v.optional(v.picklist(['slack', 'event']), 'event'),
        secret: v.optional(v.pipe(v.string(), v.check(isSecret))),
      }),
      v.check(({ shape, secret }) => shape === 'slack' || secret !== undefined),
    ),
  ),
  email: v.optional(
    v.strictObject({
      smtp: v.pipe(v.string(), v.check(isSmtp)),
      from: mailAddress,
      to: v.pipe(v.array(mailAddress), v.minLength(1), v.maxLength(50)),
    }),
  ),
  digest: v.optional(
    v.union([
      v.strictObject({
        weekday: v.optional(v.picklist(weekdays), 'monday'),
        hour: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(23)), 8),
      }),
      v.literal(false),
    ]),
    { weekday: 'monday', hour: 8 },
  ),
})

const expectations: Readonly<Record<keyof typeof schema.entries, string>> = {
  dashboard: 'the address of the dashboard, such as "https://ces.example.com/dashboard"',
  language: `one of ${languages.join(', ')}`,
  timeZone: 'an IANA time zone such as "Europe/Berlin"',
  reads: '"results" or "records"',
  kinds: `a list of ${kinds.join(', ')}`,
  targets: `an object from survey ids to numbers, or to { "preset": one of ${presetIds.join(', ')}, "value": a number }`,
  webhook:
    '{ "url": "https://…", "shape": "slack" } or { "url": "https://…", "secret": "whsec_" and base64 of 24 to 64 bytes }',
  email: '{ "smtp": "smtps://user:password@host", "from": "an address", "to": [ 1 to 50 addresses ] }',
  digest: `{ "weekday": one of ${weekdays.join(', ')}, "hour": 0 to 23 }, or false`,
}
// Addresses of webhooks and mail servers hold secrets, which must end up in no terminal and no log.
const secretive = ['webhook', 'email']

/**
 * Checks and completes the alerts of a project, beside the surveys that it declares.
 *
 * @throws EaseKitError naming the field that is wrong, what it got and what was expected
 */
export function resolveAlerts(
  project: string,
  options: unknown,
  surveys: ReadonlyMap<string, string | undefined> = new Map(),
): Alerts | undefined {
  if (options === undefined) return undefined
  const parsed = v.safeParse(schema, options)
  const name = `projects.${project}.alerts`
  if (!parsed.success) {
    const [issue] = parsed.issues
    const field = String(issue.path?.[0]?.key ?? '')
    if (!field) throw new EaseKitError(`\`${name}\` must be an object, got ${show(issue.input)}`)
    const expected = isField(field) ? expectations[field] : undefined
    if (!expected)
      throw new EaseKitError(`\`${name}.${field}\` is no option, expected ${Object.keys(expectations).join(', ')}`)
    const got = secretive.includes(field) ? 'something else' : show(issue.path?.[0]?.value)
    throw new EaseKitError(`\`${name}.${field}\` must be ${expected}, got ${got}`)
  }
  const { targets, webhook, email, digest, ...rest } = parsed.output
  const listed = Object.entries(targets).map(([survey, written]) => {
    const target = typeof written === 'number' ? { value: written } : written
    const expected = expectedTarget(target, surveys.get(survey))
    if (expected) throw new EaseKitError(`\`${name}.targets.${survey}\` must ${expected}, got ${show(written)}`)
    return [survey, target] as const
  })
  return { ...rest, kinds: rest.kinds, webhook, email, targets: new Map(listed), digest: digest || undefined }
}

function isField(name: string): name is keyof typeof expectations {
  return Object.hasOwn(expectations, name)
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== undefined
  } catch {
    return false
  }
}

function show(value: unknown): string {
  return JSON.stringify(value) ?? String(value)
}
