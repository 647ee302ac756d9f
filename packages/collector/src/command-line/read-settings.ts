import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { EaseKitError } from '@easekit/scales'
import { readConfigFile, type Settings } from './read-config-file.js'
import { type Maintenance, readMaintenance } from './read-maintenance.js'

/** What to do: print something, serve, or something beside it. */
export type Command =
  | { readonly type: 'help' }
  | { readonly type: 'version' }
  | { readonly type: 'serve'; readonly settings: Settings; readonly named: TokenNames }
  | Maintenance

/** Where each token comes from, in the words of whoever has to mend it. */
export type TokenNames = Readonly<Record<'adminToken' | 'resultsToken', string>>

const place = ['data', 'database', 'config']
const optionsOf: ReadonlyMap<string, readonly string[]> = new Map([
  ['serve', [...place, 'port', 'host', 'projects', 'results-token', 'log']],
  ['backup', place],
  ['recount', place],
  ['token', [...place, 'scopes']],
  ['link', [...place, 'address', 'subject', 'channel', 'days', 'lang']],
])
const levels = ['debug', 'info', 'warn', 'error', 'silent'] as const

/**
 * Puts the command line, the environment and the config file together; the first of them that names a field decides.
 *
 * @throws EaseKitError naming the option that is wrong, what it got and what was expected
 */
export function readSettings(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Command {
  const { values, positionals } = parse(args)
  if (values.help || positionals[0] === 'help') return { type: 'help' }
  if (values.version) return { type: 'version' }
  const [command = 'serve', ...rest] = positionals
  const taken = optionsOf.get(command)
  const other = taken && Object.keys(values).find((name) => !taken.includes(name))
  if (other) {
    const expected = taken.map((name) => `--${name}`).join(', ')
    throw new EaseKitError(`\`--${other}\` is no option of "${command}", expected ${expected} (see --help)`)
  }
  const config = values.config === undefined ? {} : readConfigFile(values.config)
  const data = (values.data ?? env.EASEKIT_DATA) || config.data
  const database = (values.database ?? env.EASEKIT_DATABASE) || config.database
  const maintenance = readMaintenance({
    positionals,
    scopes: values.scopes,
    link: { ...values, address: values.address ?? config.publicAddress },
    data: data ?? './data',
    database,
  })
  if (maintenance) return maintenance
  if (command !== 'serve' || rest.length > 0) {
    throw new EaseKitError(
      `the command must be "serve", "backup", "recount", "token" or "link", got "${positionals.join(' ')}" (see --help)`,
    )
  }
  const port = values.port ?? env.PORT
  const projects = values.projects ?? env.EASEKIT_PROJECTS
  const log = values.log === undefined ? config.log : levels.find((level) => level === values.log)
  if (values.log !== undefined && !log) {
    throw new EaseKitError(`\`--log\` must be ${levels.join(', ')}, got "${values.log}"`)
  }
  const flag = values['results-token']
  return {
    type: 'serve',
    settings: {
      ...config,
      port: port ? toPort(port) : config.port,
      host: values.host ?? config.host,
      data,
      database,
      adminToken: env.EASEKIT_ADMIN_TOKEN || config.adminToken,
      resultsToken: flag ?? (env.EASEKIT_RESULTS_TOKEN || config.resultsToken),
      projects: withNamed(projects, config.projects),
      log,
    },
    named: {
      adminToken:
        firstOf(env.EASEKIT_ADMIN_TOKEN && 'EASEKIT_ADMIN_TOKEN', config.adminToken && 'adminToken') ??
        join(data ?? './data', 'admin-token'),
      resultsToken:
        firstOf(flag !== undefined && '--results-token', env.EASEKIT_RESULTS_TOKEN && 'EASEKIT_RESULTS_TOKEN') ??
        'resultsToken',
    },
  }
}

const firstOf = (...names: readonly (string | false | undefined)[]): string | undefined =>
  names.find((name): name is string => Boolean(name))

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        port: { type: 'string' },
        host: { type: 'string' },
        data: { type: 'string' },
        database: { type: 'string' },
        projects: { type: 'string' },
        'results-token': { type: 'string' },
        config: { type: 'string' },
        log: { type: 'string' },
        scopes: { type: 'string' },
        address: { type: 'string' },
        subject: { type: 'string' },
        channel: { type: 'string' },
        days: { type: 'string' },
        lang: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
      },
    })
  } catch (error) {
    const [first = ''] = (error instanceof Error ? error.message : String(error)).split(/\. |\n/)
    throw new EaseKitError(`${first} (see --help)`)
  }
}

function toPort(text: string): number {
  if (!/^\d{1,5}$/.test(text)) throw new EaseKitError(`\`port\` must be an integer from 0 to 65535, got "${text}"`)
  return Number(text)
}

// Naming projects on the command line narrows the served ones without losing what the config file says about them.
function withNamed(named: string | undefined, configured: Settings['projects']): Settings['projects'] {
  if (!named) return configured
  const ids = named
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '')
  const options: Readonly<Record<string, unknown>> = configured && !Array.isArray(configured) ? { ...configured } : {}
  return Object.fromEntries(ids.map((id) => [id, options[id] ?? {}]))
}
