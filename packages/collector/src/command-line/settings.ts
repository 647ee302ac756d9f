import type { ServeOptions } from '../server/serve-options.js'

/** Everything the command line, the environment and the config file can say. */
export interface Settings extends Pick<ServeOptions, 'port' | 'host' | 'data' | 'adminToken' | 'assets' | 'rateLimit'> {
  readonly projects?: ServeOptions['projects'] | undefined
  readonly log?: 'debug' | 'info' | 'warn' | 'error' | 'silent' | undefined
}
