import { EaseKitError } from '@easekit/scales'
import { type CollectorApi, createCollectorApi } from '../collector-api/create-collector-api.js'
import type { Arguments } from './read-arguments.js'
import type { Terminal } from './terminal.js'

/**
 * The collector that a command names by `--endpoint` or `EASEKIT_ENDPOINT`; `undefined` where none is named.
 *
 * @throws EaseKitError where the address or the token cannot be used
 */
export function openCollector({ options }: Arguments, { env }: Terminal): CollectorApi | undefined {
  const endpoint = options.endpoint ?? env.EASEKIT_ENDPOINT
  return endpoint ? createCollectorApi({ endpoint, token: env.EASEKIT_TOKEN ?? '' }) : undefined
}

/** The same, where a command cannot do without one. */
export function needCollector(given: Arguments, terminal: Terminal): CollectorApi {
  const api = openCollector(given, terminal)
  if (!api) throw new EaseKitError('`--endpoint` is missing, expected the address of the collector')
  return api
}

/**
 * The project that a command names by `--project` or `EASEKIT_PROJECT`.
 *
 * @throws EaseKitError where none is named
 */
export function projectOf({ options }: Arguments, { env }: Terminal): string {
  const project = options.project ?? env.EASEKIT_PROJECT ?? ''
  if (!/^[\w-]{1,64}$/.test(project)) {
    throw new EaseKitError(
      `\`--project\` is ${project ? `"${project}"` : 'missing'}, expected 1 to 64 letters, digits, "_" or "-"`,
    )
  }
  return project
}
