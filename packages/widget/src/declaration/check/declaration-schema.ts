import { scaleIds } from '../../api/scale-id.js'
import type { Fields } from './check-fields.js'
import * as tables from './field-tables.js'

/** A JSON Schema, as far as one is needed here. */
export type Schema = Readonly<Record<string, unknown>>

const text: Schema = { type: 'string', pattern: '\\S' }

const textsSchema: Schema = { type: 'object', minProperties: 1, additionalProperties: text }

/** What a check expects, in words, and the same for an editor. The words are unique, so nothing is said twice. */
const meanings: readonly (readonly [words: RegExp, schema: (found: RegExpExecArray) => Schema])[] = [
  [/^a text$/, () => text],
  [/^a list$/, () => ({ type: 'array' })],
  [/^an object$/, () => ({ type: 'object' })],
  [/^true or false$/, () => ({ type: 'boolean' })],
  [
    /^a number from (\S+) to (\S+)$/,
    ([, from, to]) => ({ type: 'number', minimum: Number(from), maximum: Number(to) }),
  ],
  [/^("[^"]+"(, | or )?)+$/, ([words]) => ({ enum: [...words.matchAll(/"([^"]+)"/g)].map(([, one]) => one) })],
  [/^1 to 64 letters, digits, "_" or "-"$/, () => ({ type: 'string', pattern: '^[\\w-]{1,64}$' })],
  [/^1 to 64 letters, digits, "_", "-" or "\."$/, () => ({ type: 'string', pattern: '^[\\w.-]{1,64}$' })],
  [/^an address that begins with https:\/\/ or http:\/\/$/, () => ({ type: 'string', pattern: '^https?://[^/]' })],
  [
    /^an address that begins with "https:\/\/", "http:\/\/", "mailto:", "tel:" or "\/"$/,
    () => ({ type: 'string', pattern: '^(https?://|mailto:|tel:|/)' }),
  ],
  [
    /^a list of at most (\d+) names, each once, of 1 to 64 letters, digits, "_", "-" or "\.", without "variant"$/,
    ([, most]) => ({
      type: 'array',
      maxItems: Number(most),
      uniqueItems: true,
      items: { type: 'string', pattern: '^(?!variant$)[\\w.-]{1,64}$' },
    }),
  ],
  [/^a text or a number$/, () => ({ anyOf: [text, { type: 'number' }] })],
  [/^a text or a list$/, () => ({ anyOf: [{ type: 'string' }, { type: 'array' }] })],
  [/^a list or "auto"$/, () => ({ anyOf: [{ const: 'auto' }, { type: 'array' }] })],
  [
    /^a text or \{ regex \}$/,
    () => ({ anyOf: [text, { type: 'object', properties: { regex: text }, required: ['regex'] }] }),
  ],
  [/^a day as in "2026-01-31"$/, () => ({ type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\d$' })],
  [/^an element or a selector$/, () => ({ anyOf: [text, { type: 'object' }] })],
  [/^a text, or texts by language$/, () => ({ anyOf: [text, textsSchema] })],
  [
    /^(\d+) to (\d+) texts by item id$/,
    ([, from, to]) => ({
      type: 'object',
      minProperties: Number(from),
      maxProperties: Number(to),
      additionalProperties: { anyOf: [text, textsSchema] },
    }),
  ],
]

/**
 * The JSON Schema of what a page declares, made from the tables that check it.
 *
 * @throws where a table expects something that has no meaning here yet
 */
export function declarationSchema(): Schema {
  const { project, endpoint, ...rest } = fieldsOf(tables.optionFields, {
    surveys: { type: 'array', items: surveySchema() },
  })
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'EaseKit',
    description: 'What a page declares: the content of <script type="application/json" data-easekit>.',
    type: 'object',
    properties: {
      $schema: { type: 'string' },
      v: { const: 1, description: 'The version of this format.' },
      // The script tag may say both.
      project,
      endpoint,
      remote: { type: 'boolean', description: 'Whether the collector is asked for the rest: GET /v1/config.' },
      ...rest,
    },
    additionalProperties: false,
  }
}

/** The JSON Schema of one survey as a page declares it, or a file holds it. */
export function surveySchema(): Schema {
  const triggers = Object.entries(tables.triggerFields).map(([type, fields]) =>
    toObject(fields, { type: { const: type } }, ['type']),
  )
  return {
    ...toObject(tables.surveyFields, {
      scale: { enum: scaleIds, description: 'An instrument.' },
      on: { type: 'array', items: { anyOf: triggers } },
    }),
    // Only this one asks about what the survey brings along.
    if: { type: 'object', properties: { scale: { const: 'csi' } }, required: ['scale'] },
    // biome-ignore lint/suspicious/noThenProperty: it is a word of the JSON Schema.
    then: { type: 'object', required: ['items'] },
  }
}

function toObject(fields: Fields, known: Schema = {}, alsoRequired: readonly string[] = []): Schema {
  const required = Object.keys(fields).flatMap((name) => (name.endsWith('!') ? [name.slice(0, -1)] : []))
  return {
    type: 'object',
    properties: fieldsOf(fields, known),
    required: [...new Set([...required, ...alsoRequired])],
    additionalProperties: false,
  }
}

function fieldsOf(fields: Fields, known: Schema): Schema {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, [, expected]]) => {
      const name = key.replace('!', '')
      if (name in known) return [[name, known[name]]]
      // Only code can give one.
      if (expected === 'a function') return []
      return [[name, { description: `Expected: ${expected}.`, ...meaningOf(name, expected) }]]
    }),
  )
}

/** The fields of `why` stand in `whyFields`, those of one of the `reasons` in `reasonFields`. */
function meaningOf(name: string, expected: string): Schema {
  const table = (of: string): Fields | undefined => (tables as unknown as Record<string, Fields>)[`${of}Fields`]
  const inner = table(name)
  if (inner && expected === 'an object') return toObject(inner)
  const item = table(name.replace(/s$/, ''))
  if (item && expected === 'a list') return { type: 'array', items: toObject(item) }
  for (const [words, schema] of meanings) {
    const found = words.exec(expected)
    if (found) return schema(found)
  }
  throw new Error(`declaration-schema: "${expected}" (${name}) has no meaning for editors yet`)
}
