import type { JsonSchema } from '@valibot/to-json-schema'
import type * as v from 'valibot'
import { describeSchema } from './describe-schema.js'

/** A parameter as OpenAPI writes it. */
export interface Parameter {
  readonly name: string
  readonly in: 'query' | 'path' | 'header'
  readonly required: boolean
  readonly description?: string | undefined
  readonly schema: JsonSchema
}

interface Optional {
  readonly wrapped: v.GenericSchema
}

/**
 * The search parameters that schemas read. Of several sets a parameter is required where each of them requires it.
 *
 * @throws TypeError where a schema is not one of an object
 */
export function describeSearch(sets: readonly v.GenericSchema[]): readonly Parameter[] {
  const entries = sets.map(entriesOf)
  const names = [...new Set(entries.flatMap((set) => Object.keys(set)))]
  return names.map((name) => {
    const found = entries.flatMap((set) => set[name] ?? [])
    const [entry] = found as [v.GenericSchema]
    const isRequired = found.length === sets.length && !found.some(isOptional)
    return describeOne(name, 'query', entry, isRequired)
  })
}

/** What stands in braces in a path. */
export function describePath(
  path: string,
  schemas: Readonly<Record<string, v.GenericSchema>> = {},
): readonly Parameter[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => {
    const schema = schemas[name]
    if (schema) return describeOne(name, 'path', schema, true)
    return { name, in: 'path', required: true, schema: { type: 'string' } }
  })
}

function describeOne(name: string, place: Parameter['in'], entry: v.GenericSchema, required: boolean): Parameter {
  const inner = isOptional(entry) ? entry.wrapped : entry
  // In an address a number is text that is read as one; its bounds are those of what has been read.
  const isNumber = lastSchemaOf(inner).type === 'number'
  const { description, ...schema } = describeSchema(entry, isNumber ? 'output' : 'input')
  return {
    name,
    in: place,
    required,
    ...(description !== undefined && { description }),
    schema: isNumber && schema.default !== undefined ? { ...schema, default: Number(schema.default) } : schema,
  }
}

function entriesOf(schema: v.GenericSchema): Readonly<Record<string, v.GenericSchema>> {
  if ('entries' in schema) return schema.entries as Readonly<Record<string, v.GenericSchema>>
  throw new TypeError(`Search parameters must be read by the schema of an object, got one of "${schema.type}"`)
}

function isOptional(schema: v.GenericSchema): schema is v.GenericSchema & Optional {
  return schema.type === 'optional'
}

function lastSchemaOf(schema: v.GenericSchema): v.GenericSchema {
  const items = 'pipe' in schema ? (schema.pipe as readonly { readonly kind: string }[]) : []
  const last = items.filter(({ kind }) => kind === 'schema').at(-1) as v.GenericSchema | undefined
  return last && last !== schema ? lastSchemaOf(last) : schema
}
