import { issueNames } from '@easekit/scales'
import { areAttributeNames } from '../../api/attributes.js'
import { declaredFields } from '../declared-fields.js'
import { type Check, type Fields, isObject } from './check-fields.js'

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''
const matching = (pattern: RegExp): Check[0] => {
  return (value) => isText(value) && pattern.test(value)
}

export const text: Check = [isText, 'a text']
export const list: Check = [Array.isArray, 'a list']
export const object: Check = [isObject, 'an object']
export const oneOf = (...values: readonly string[]): Check => [
  (value) => isText(value) && values.includes(value),
  quoted(values),
]

/** `"a", "b" or "c"`. */
export function quoted(values: readonly string[]): string {
  const all = values.map((value) => `"${value}"`)
  return all.length > 1 ? `${all.slice(0, -1).join(', ')} or ${all[all.length - 1]}` : all.join('')
}

const within = (from: number, to: number): Check => [
  (value) => typeof value === 'number' && value >= from && value <= to,
  `a number from ${from} to ${to}`,
]
const texts: Check = [
  (value) => isText(value) || (isObject(value) && Object.keys(value).length > 0 && Object.values(value).every(isText)),
  'a text, or texts by language',
]
const flag: Check = [(value) => typeof value === 'boolean', 'true or false']
const id: Check = [matching(/^[\w.-]{1,64}$/), '1 to 64 letters, digits, "_", "-" or "."']

export const optionFields: Fields = {
  'project!': [matching(/^[\w-]{1,64}$/), '1 to 64 letters, digits, "_" or "-"'],
  'surveys!': list,
  endpoint: [matching(/^https?:\/\/[^/]/), 'an address that begins with https:// or http://'],
  sender: [(value) => typeof value === 'function', 'a function'],
  locale: text,
  storage: oneOf('device', 'memory'),
  consent: oneOf('required', 'assumed'),
  theme: oneOf('auto', 'light', 'dark'),
  position: oneOf('bottom-end', 'bottom-start', 'bottom', 'top-end', 'top-start', 'top', 'center'),
  accent: text,
  poweredBy: flag,
  test: flag,
  holdout: within(0, 1),
  throttle: object,
  attributes: object,
  sendAttributes: [
    areAttributeNames,
    'a list of at most 20 names, each once, of 1 to 64 letters, digits, "_", "-" or ".", without "variant"',
  ],
  nonce: text,
}

export const surveyFields: Fields = {
  'id!': id,
  'scale!': [
    (value) => typeof value === 'function' || (isObject(value) && ('labels' in value || value.type === 'open')),
    'an instrument of @easekit/scales',
  ],
  version: within(1, 1_000_000),
  on: list,
  company: text,
  companyIsPlural: flag,
  issue: oneOf(...issueNames),
  question: texts,
  why: object,
  delayMs: within(0, 86_400_000),
  sampleRate: within(0, 1),
  throttle: object,
  cancelOn: list,
  quota: object,
  schedule: object,
  target: object,
  layout: oneOf('horizontal', 'vertical'),
  position: optionFields.position as Check,
  variants: list,
  glyph: oneOf('number', 'emoji'),
  mount: [(value) => isText(value) || isObject(value), 'an element or a selector'],
  items: [
    (value) => isObject(value) && Object.values(value).every(texts[0]) && within(2, 10)[0](Object.keys(value).length),
    '2 to 10 texts by item id',
  ],
  thanks: object,
  recovery: object,
  contact: flag,
}

/** What a variant may have of its own. */
export const variantFields: Fields = {
  'id!': id,
  delayMs: within(0, 86_400_000),
  position: optionFields.position as Check,
  layout: oneOf('horizontal', 'vertical'),
  question: texts,
}

export const thanksFields: Fields = { easier: texts, neutral: texts, harder: texts }

export const recoveryFields: Fields = {
  'label!': texts,
  'url!': [
    matching(/^(https?:\/\/|mailto:|tel:|\/)/),
    'an address that begins with "https://", "http://", "mailto:", "tel:" or "/"',
  ],
}

export const whyFields: Fields = {
  ask: oneOf('always', 'harder', 'never'),
  reasons: list,
  easier: object,
  neutral: object,
  harder: object,
}
export const whyGroupFields: Fields = { question: texts, reasons: list }

export const reasonFields: Fields = {
  'id!': id,
  'label!': texts,
}

const days = within(0, 3650)
export const throttleFields: Fields = {
  surveyDays: days,
  anyDays: days,
  dismissedDays: days,
  dismissedTwiceDays: days,
  perSession: within(1, 1000),
}

export const quotaFields: Fields = { 'shown!': within(1, 1000), 'days!': days }

const day: Check = [matching(/^\d{4}-\d\d-\d\d$/), 'a day as in "2026-01-31"']
export const scheduleFields: Fields = { from: day, until: day, days: list, hours: list }

const oneOrMore: Check = [(value) => typeof value === 'string' || Array.isArray(value), 'a text or a list']
export const targetFields: Fields = {
  url: oneOrMore,
  referrer: oneOrMore,
  device: oneOrMore,
  language: oneOrMore,
  attributes: object,
  visitor: oneOf('new', 'returning'),
}

const ms = within(0, 86_400_000)
/** What each field of a trigger must be. */
const triggerChecks: Fields = {
  name: text,
  event: text,
  url: text,
  unless: text,
  signal: text,
  subject: [(value) => isText(value) || typeof value === 'number', 'a text or a number'],
  subjectPath: text,
  selector: text,
  form: text,
  success: text,
  dataLayers: list,
  where: object,
  match: [(value) => isText(value) || (isObject(value) && isText(value.regex)), 'a text or { regex }'],
  vendors: [(value) => value === 'auto' || Array.isArray(value), 'a list or "auto"'],
  when: oneOf('ended', 'closed', 'either'),
  engaged: flag,
  minOpenMs: ms,
  forMs: ms,
  ms,
  percent: within(1, 100),
  depth: within(0.01, 1),
}

/** The triggers that a declaration may name, with their options. */
export const triggerFields: Readonly<Record<string, Fields>> = Object.fromEntries(
  Object.entries(declaredFields()).map(([type, names]) => [
    type,
    Object.fromEntries([
      ['type', text],
      ...names
        .split(' ')
        .filter(Boolean)
        .map((name) => [name, triggerChecks[name.replace('!', '')] ?? text]),
    ]),
  ]),
)
