import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'

/** An operation of the document, as far as tests look at it. */
export interface Operation {
  readonly operationId: string
  readonly security: readonly { readonly token?: readonly string[] }[]
  readonly parameters?: readonly {
    readonly name: string
    readonly in: string
    readonly required: boolean
    readonly schema: object
  }[]
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: object }>> }
  readonly responses: Readonly<
    Record<
      string,
      { readonly $ref?: string; readonly content?: Readonly<Record<string, { readonly schema?: object }>> }
    >
  >
}

export interface Described {
  readonly openapi: string
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: {
    readonly schemas: Readonly<Record<string, object>>
    readonly responses: Readonly<Record<string, Operation['responses'][string]>>
  }
}

/** Every operation with where it is. */
export function operationsOf({ paths }: Described) {
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ path, method, operation })),
  )
}

/** A validator of values by a schema of the document. Numbers may come as text, as they do in an address. */
export function parameterCheck(schema: object): (text: string) => boolean {
  const ajv = new Ajv2020({ strict: false, coerceTypes: true })
  addFormats.default(ajv)
  const validate = ajv.compile({ type: 'object', properties: { value: schema } })
  return (value) => validate({ value })
}

/**
 * A `fetch` that holds every answer to the document: the status, the media type, and that the JSON is of the schema and has no
 * field that the schema does not name; and what was taken, to the schema of the body. It notes which operations were called.
 */
export function checkedFetch(
  document: Described,
  collect: (request: Request) => Promise<Response>,
  called: Set<string> = new Set(),
): (request: Request) => Promise<Response> {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats.default(ajv)
  ajv.addSchema({ $id: 'https://collector.example/', components: closedComponents(document.components) })
  return async (request) => {
    const sent = await request.clone().text()
    const response = await collect(request)
    const { path, operation } = operationOf(document, request)
    called.add(operation.operationId)
    const expected = operation.requestBody?.content['application/json']?.schema
    if (response.ok && expected && isJson(sent)) {
      const validate = ajv.compile(absolute(expected))
      if (!validate(JSON.parse(sent)))
        throw new Error(`${request.method} ${path} took what the document does not: ${ajv.errorsText(validate.errors)}`)
    }
    const status = String(response.status)
    const told = operation.responses[status]
    const where = `${request.method} ${path} ${status}`
    if (!told) throw new Error(`${where} is not in the document: ${await response.text()}`)
    const { content } = told.$ref ? (document.components.responses[lastOf(told.$ref)] ?? {}) : told
    const type = response.headers.get('Content-Type')?.split(';')[0] ?? ''
    const body = await response.clone().text()
    if (!content) {
      if (body !== '') throw new Error(`${where} has a body that is not in the document`)
      return response
    }
    const media = content[type]
    if (!media) throw new Error(`${where} is ${type}, and the document has ${Object.keys(content)}`)
    if (type === 'application/json' && media.schema) {
      const validate = ajv.compile(absolute(media.schema))
      if (!validate(JSON.parse(body)))
        throw new Error(
          `${where} differs from the document: ${ajv.errorsText(validate.errors)}\n${body.slice(0, 2000)}`,
        )
    }
    return response
  }
}

function operationOf(document: Described, request: Request): { path: string; operation: Operation } {
  const { pathname } = new URL(request.url)
  const method = request.method.toLowerCase()
  // As the app does, the most concrete first.
  const found = operationsOf(document)
    .filter((one) => one.method === method && patternOf(one.path).test(pathname))
    .sort((a, b) => a.path.split('{').length - b.path.split('{').length)[0]
  if (!found) throw new Error(`${request.method} ${pathname} is not in the document`)
  return found
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}$`)
}

function absolute(schema: object): object {
  const { $ref } = schema as { readonly $ref?: string }
  return $ref ? { $ref: `https://collector.example/${$ref}` } : schema
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

const lastOf = (ref: string): string => ref.slice(ref.lastIndexOf('/') + 1)

function closedComponents({ schemas }: Described['components']): object {
  // Records hold what newer clients send as well.
  const named = Object.entries(schemas).map(([name, schema]) => [name, name === 'Record' ? schema : closed(schema)])
  return { schemas: Object.fromEntries(named) }
}

/** The same schema, in which an object has no other fields than those that are named. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed)
  if (typeof schema !== 'object' || schema === null) return schema
  const { properties, ...rest } = schema as { readonly properties?: object }
  const others = closedValues(rest)
  if (!properties) return others
  const isNamed = Object.keys(properties).length > 0
  return { ...(isNamed && { additionalProperties: false }), ...others, properties: closedValues(properties) }
}

function closedValues(values: object): object {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, closed(value)]))
}
