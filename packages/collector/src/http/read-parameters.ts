import * as v from 'valibot'

/** A parameter that is missing or wrong, in words for whoever wrote the URL. */
export interface ParameterError {
  readonly error: 'invalid_parameter'
  readonly parameter: string
  readonly message: string
}

/**
 * Reads a URL's search parameters by a schema whose issues carry what was expected. Unknown and repeated parameters are
 * errors as well: a misspelt filter that is ignored gives a wrong number.
 */
export function readParameters<T>(url: URL, schema: v.GenericSchema<unknown, T>): { value: T } | ParameterError {
  const names = [...url.searchParams.keys()]
  const repeated = names.find((name, at) => names.indexOf(name) !== at)
  if (repeated !== undefined) return problem(repeated, 'must be given once')
  const parsed = v.safeParse(schema, Object.fromEntries(url.searchParams))
  if (parsed.success) return { value: parsed.output }
  const [issue] = parsed.issues
  const name = String(issue.path?.[0]?.key ?? '')
  if (issue.type === 'strict_object') {
    return issue.expected === 'never'
      ? problem(name, 'is not a parameter of this address')
      : problem(name, 'is missing')
  }
  const got = url.searchParams.get(name)
  return problem(name, got === null ? issue.message : `${issue.message}, got ${JSON.stringify(got)}`)
}

function problem(parameter: string, what: string): ParameterError {
  return { error: 'invalid_parameter', parameter, message: `\`${parameter}\` ${what}` }
}
