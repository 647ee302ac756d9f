import { readFileSync } from 'node:fs'
import { EaseKitError } from '@easekit/scales'
import * as v from 'valibot'
import type { Log } from '../monitoring/log.js'
import { isHttp, isSecret, isSmtp, mailAddress } from './addresses.js'
import { declaredReasons } from './declared-reasons.js'
import { attributesOption, declaredSegments, segmentsOption } from './declared-segments.js'
import type { Project, Webhook } from './project.js'
import type { ProjectList, ProjectOptions } from './project-options.js'
import { readPageConfig } from './read-page-config.js'
import { resolveAlerts } from './resolve-alerts.js'
import { surveyId } from './survey-id.js'

const publishFloor = 5

const configSchema = v.looseObject({ surveys: v.array(v.looseObject({ id: v.string() })) })
const declaredSchema = v.looseObject({
  surveys: v.array(v.looseObject({ id: v.string(), scale: v.fallback(v.optional(v.string()), undefined) })),
})
const kinds: Webhook['kinds'] = ['completed', 'erased']
const filters: Webhook['only'] = ['answered', 'commented', 'harder']
const optionsSchema = v.strictObject({
  floor: v.optional(v.pipe(v.number(), v.integer())),
  demo: v.optional(v.boolean()),
  origins: v.optional(v.array(v.pipe(v.string(), v.check(isOrigin)))),
  closed: v.optional(v.array(surveyId)),
  surveys: v.optional(v.array(surveyId)),
  attributes: v.optional(attributesOption),
  segments: v.optional(segmentsOption),
  config: v.optional(
    v.union([v.custom<() => object>((value) => typeof value === 'function'), v.string(), configSchema]),
  ),
  retentionDays: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(36_500))),
  webhook: v.optional(
    v.strictObject({
      url: v.pipe(v.string(), v.check(isHttp)),
      secret: v.pipe(v.string(), v.check(isSecret)),
      kinds: v.optional(v.pipe(v.array(v.picklist(kinds)), v.minLength(1)), kinds),
      only: v.optional(v.array(v.picklist(filters)), []),
    }),
  ),
  mail: v.optional(v.strictObject({ smtp: v.pipe(v.string(), v.check(isSmtp)), from: mailAddress })),
  alerts: v.optional(v.unknown()),
})

const expectations: Readonly<Record<string, string>> = {
  floor: 'an integer from 3 to 10, or 1 with `demo: true`',
  demo: 'true or false',
  origins: 'a list of origins such as "https://shop.example"',
  closed: 'a list of survey ids',
  surveys: 'a list of survey ids',
  attributes:
    'at most 20 names of letters, digits, "_", "-" and ".", or an object from name to a list of at most 50 values',
  segments: '{ "trigger": […], "source": […], "page": […], "language": […] }, each at most 50 values',
  config: '{ "surveys": [ … ] }, the path of a JSON file that holds it, or a function',
  retentionDays: 'a whole number of days from 1 to 36500',
  webhook: '{ "url": "https://…", "secret": "whsec_" and base64 of 24 to 64 bytes, "kinds": […], "only": […] }',
  mail: '{ "smtp": "smtps://user:password@host", "from": "an address" }',
  alerts: 'an object',
}

// Of a webhook only what holds no secret is repeated.
const choices: Readonly<Record<string, string>> = {
  'webhook.kinds': `a list of ${kinds.join(', ')}`,
  'webhook.only': `a list of ${filters.join(', ')}`,
}

/**
 * Checks and completes the projects a collector serves: a list of ids, or an object from id to options.
 *
 * @throws EaseKitError naming the first field that is wrong, what it got and what was expected.
 */
export function resolveProjects(projects: ProjectList, log?: Pick<Log, 'warn'>): ReadonlyMap<string, Project> {
  const entries: [string, unknown][] = isList(projects)
    ? projects.map((id) => [id, {}])
    : Object.entries(projects ?? {})
  if (entries.length === 0) throw new EaseKitError('`projects` must name at least one project, got none')
  return new Map(entries.map(([id, options]) => [id, resolveProject(id, options, log)]))
}

function isList(projects: unknown): projects is readonly string[] {
  return Array.isArray(projects)
}

function resolveProject(id: string, options: unknown, log?: Pick<Log, 'warn'>): Project {
  if (typeof id !== 'string' || !/^[A-Za-z0-9_-]{1,64}$/.test(id)) {
    throw new EaseKitError(`\`projects\` must be ids of 1–64 letters, digits, "_" and "-", got ${show(id)}`)
  }
  const parsed = v.safeParse(optionsSchema, options)
  if (!parsed.success) {
    const [issue] = parsed.issues
    const field = String(issue.path?.[0]?.key ?? '')
    const part = `webhook.${String(issue.path?.[1]?.key ?? '')}`
    const choice = field === 'webhook' ? choices[part] : undefined
    if (choice)
      throw new EaseKitError(`\`projects.${id}.${part}\` must be ${choice}, got ${show(issue.path?.[1]?.value)}`)
    if (!field) throw new EaseKitError(`\`projects.${id}\` must be an object, got ${show(issue.input)}`)
    const expected = expectations[field]
    if (!expected) {
      throw new EaseKitError(
        `\`projects.${id}.${field}\` is no option, expected ${Object.keys(expectations).join(', ')}`,
      )
    }
    // A secret must not end up in a terminal or a log, not even a wrong one.
    const got = field === 'webhook' || field === 'mail' ? 'something else' : show(issue.input)
    throw new EaseKitError(`\`projects.${id}.${field}\` must be ${expected}, got ${got}`)
  }
  const {
    floor = publishFloor,
    demo = false,
    origins,
    closed = [],
    surveys = [],
    retentionDays,
    webhook,
    mail,
    config,
    alerts,
  } = parsed.output
  if (!((floor >= 3 && floor <= 10) || (floor === 1 && demo))) {
    throw new EaseKitError(`\`projects.${id}.floor\` must be ${expectations.floor}, got ${show(floor)}`)
  }
  const reader = toReader(id, config, log)
  const declared = readDeclared(config)
  const known = new Map([...surveys.map((survey) => [survey, undefined] as const), ...surveysOf(declared)])
  return {
    id,
    name: undefined,
    isPaused: false,
    paused: new Set(),
    version: 0,
    floor,
    demo,
    origins: origins && new Set(origins),
    closed: new Set(closed),
    retentionDays,
    webhook,
    mail,
    config: reader,
    alerts: resolveAlerts(id, alerts, known),
    surveys: known,
    reasons: declaredReasons(declared),
    ...declaredSegments(parsed.output),
  }
}

function toReader(id: string, config: ProjectOptions['config'], log?: Pick<Log, 'warn'>): Project['config'] {
  if (isReader(config)) return config
  if (typeof config !== 'string') return config && (() => config)
  try {
    return readPageConfig(config, log)
  } catch (error) {
    throw new EaseKitError(`\`projects.${id}.config\` must be ${expectations.config}, got ${show(config)}: ${error}`)
  }
}

// What a function declares is not known before somebody asks it; `surveys` names those.
function readDeclared(config: unknown): unknown {
  return typeof config === 'string' ? JSON.parse(readFileSync(config, 'utf8')) : config
}

/** The surveys of a page's configuration, each with the scale it asks, if that is declared. */
export function surveysOf(declared: unknown): readonly (readonly [string, string | undefined])[] {
  const parsed = v.safeParse(declaredSchema, declared)
  return parsed.success ? parsed.output.surveys.map(({ id, scale }) => [id, scale] as const) : []
}

function isReader(config: unknown): config is () => object | Promise<object> {
  return typeof config === 'function'
}

function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { origin, protocol, host } = new URL(text)
  // Apps serve their pages by schemes of their own, which the standard gives no origin, and browsers this one.
  return text === (origin === 'null' && host ? `${protocol}//${host}` : origin)
}

function show(value: unknown): string {
  return JSON.stringify(value) ?? String(value)
}
