import type { CollectorOptions } from '../collector-options.js'
import type { Log } from '../log.js'

/** A collector and where it listens. Only `projects` is needed. */
export interface ServeOptions extends Pick<CollectorOptions, 'projects' | 'assets' | 'dashboard' | 'rateLimit'> {
  /** 0–65535; 0 takes a free one. @default 8787 */
  readonly port?: number | undefined
  /** Address to listen on. @default every address of the machine */
  readonly host?: string | undefined
  /** Folder for the database and the admin token, made if missing. @default './data' */
  readonly data?: string | undefined
  /** @default the one in `<data>/admin-token`, made at the first start */
  readonly adminToken?: string | undefined
  /** @default nothing is logged */
  readonly log?: Log | undefined
  /** Pages of your own on the same port; asked first, `undefined` leaves the request to the collector. */
  readonly beside?: ((request: Request) => Promise<Response> | undefined) | undefined
}
