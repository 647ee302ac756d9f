import { describePath, describeSearch, type Parameter } from './describe-parameters.js'
import { describeSchema } from './describe-schema.js'
import type { Answer, Endpoint } from './endpoint.js'

const problem = { $ref: '#/components/responses/Problem' }

/** An endpoint as OpenAPI writes it. */
export function describeEndpoint(endpoint: Endpoint, tag: string): object {
  const { id, summary, details, scope, path, parameters = [], inPath, headers = [], body, answers } = endpoint
  const asked: readonly Parameter[] = [
    ...describePath(path, inPath),
    ...describeSearch(parameters),
    ...headers.map(
      ({ name, description, isRequired = false }): Parameter => ({
        name,
        in: 'header',
        required: isRequired,
        description,
        schema: { type: 'string' },
      }),
    ),
  ]
  const responses = {
    ...Object.fromEntries(Object.entries(answers).map(([status, answer]) => [status, describeAnswer(answer)])),
    ...Object.fromEntries(problemsOf(endpoint).map((status) => [status, problem])),
  }
  return {
    operationId: id,
    tags: [tag],
    summary,
    ...(details !== undefined && { description: details }),
    security: scope === 'open' ? [] : [{ token: [scope] }],
    ...(asked.length > 0 && { parameters: asked }),
    ...(body && { requestBody: { required: true, content: contentOf(body) } }),
    responses,
  }
}

function contentOf(body: NonNullable<Endpoint['body']>): object {
  return Object.fromEntries(Object.entries(body).map(([type, schema]) => [type, { schema: describeSchema(schema) }]))
}

function describeAnswer({ description, json, others = [], headers }: Answer): object {
  const content = {
    ...(json && { 'application/json': { schema: { $ref: `#/components/schemas/${json}` } } }),
    // A file of bytes has no schema.
    ...Object.fromEntries(others.map((type) => [type, isText(type) ? { schema: { type: 'string' } } : {}])),
  }
  const told = Object.entries(headers ?? {}).map(([name, description]) => [
    name,
    { description, schema: { type: 'string' } },
  ])
  return {
    description,
    ...(headers && { headers: Object.fromEntries(told) }),
    ...(Object.keys(content).length > 0 && { content }),
  }
}

const isText = (type: string): boolean => type.startsWith('text/') || type === 'application/x-ndjson'

function problemsOf({ scope, parameters, problems = [] }: Endpoint): readonly number[] {
  if (scope === 'open') return problems
  return [...new Set([...(parameters ? [400] : []), 401, 403, ...problems, 500, 503])]
}
