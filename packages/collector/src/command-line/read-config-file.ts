import { readFileSync } from 'node:fs'
import { EaseKitError } from '@easekit/scales'
import * as v from 'valibot'
import type { ServeOptions } from '../server/serve-options.js'

/** Everything the command line, the environment and the config file can say. */
export interface Settings
  extends Pick<
    ServeOptions,
    | 'port'
    | 'host'
    | 'data'
    | 'database'
    | 'adminToken'
    | 'resultsToken'
    | 'assets'
    | 'rateLimit'
    | 'addressLimit'
    | 'trustedProxies'
    | 'publicAddress'
  > {
  /** The projects it takes answers for: ids, or an object from id to options. @default none @example { "shop": { "floor": 5 } } */
  readonly projects?: ServeOptions['projects'] | undefined
  /** What is logged, as lines of JSON on standard error. @default 'info' @example "warn" */
  readonly log?: 'debug' | 'info' | 'warn' | 'error' | 'silent' | undefined
}

const isProjects = (value: unknown): boolean => typeof value === 'object' && value !== null

// They must not end up in a terminal or a log, not even wrong ones.
const secrets = ['adminToken', 'resultsToken', 'database']

const limit = v.union(
  [v.strictObject({ perSecond: v.number(), burst: v.number() }), v.literal(false)],
  '{ "perSecond": …, "burst": … } or false',
)

// What stands here is only that the value has the right kind; the collector itself checks each project.
const schema = v.strictObject({
  port: v.optional(v.number('a number')),
  host: v.optional(v.string('an address in quotes')),
  data: v.optional(v.string('a folder in quotes')),
  database: v.optional(v.string('a URL such as postgres://user:password@host/name')),
  adminToken: v.optional(v.string('a text of at least 16 characters')),
  resultsToken: v.optional(v.string('a text of at least 16 characters')),
  assets: v.optional(v.union([v.string(), v.literal(false)], 'a folder in quotes, or false')),
  rateLimit: v.optional(limit),
  addressLimit: v.optional(limit),
  trustedProxies: v.optional(v.array(v.string(), 'a list of addresses or networks')),
  publicAddress: v.optional(v.string('an address such as https://ces.example.com')),
  projects: v.optional(
    v.custom<ServeOptions['projects']>(isProjects, 'a list of ids, or an object from id to options'),
  ),
  log: v.optional(v.picklist(['debug', 'info', 'warn', 'error', 'silent'], 'debug, info, warn, error or silent')),
})

/**
 * Reads a JSON config file.
 *
 * @throws EaseKitError naming the file, and the field that is wrong, what it got and what was expected
 */
export function readConfigFile(path: string): Settings {
  const config = parse(path)
  const parsed = v.safeParse(schema, config)
  if (parsed.success && !Array.isArray(config)) return parsed.output
  const [issue] = parsed.issues ?? []
  const field = issue && v.getDotPath(issue)
  if (!issue || !field || Array.isArray(config))
    throw new EaseKitError(`${path}: must be a JSON object, got ${Array.isArray(config) ? 'a list' : typeof config}`)
  if (issue.expected === 'never') {
    throw new EaseKitError(`${path}: \`${field}\` is no field, expected ${Object.keys(schema.entries).join(', ')}`)
  }
  const got = secrets.includes(field) ? 'something else' : JSON.stringify(issue.input)
  throw new EaseKitError(`${path}: \`${field}\` must be ${issue.message}, got ${got}`)
}

function parse(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    throw new EaseKitError(
      code
        ? `\`config\` must be a file that can be read, got "${path}" (${code})`
        : // What else it says quotes the file, tokens included.
          `${path}: must be JSON: ${message.replace(/, (?:\.\.\.)?".*$/s, '')}`,
    )
  }
}
