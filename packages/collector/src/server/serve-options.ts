import type { CollectorOptions } from '../collector/collector-options.js'
import type { Log } from '../monitoring/log.js'

/** A collector and where it listens. Only `projects` is needed. */
export interface ServeOptions
  extends Pick<
    CollectorOptions,
    'projects' | 'resultsToken' | 'assets' | 'dashboard' | 'rateLimit' | 'addressLimit' | 'trustedProxies'
  > {
  /** 0–65535; 0 takes a free one. @default 8787 */
  readonly port?: number | undefined
  /** Address to listen on. @default every address of the machine */
  readonly host?: string | undefined
  /**
   * A PostgreSQL database, such as `postgres://user:password@host/name`; it must be there, and needs the package `pg`.
   * @default a SQLite file in `data`
   */
  readonly database?: string | undefined
  /** Folder for the SQLite file and the admin token, made if missing. @default './data' */
  readonly data?: string | undefined
  /** @default the one in `<data>/admin-token`, made at the first start */
  readonly adminToken?: string | undefined
  /**
   * Anything else to serve on the same port, asked first; `undefined` leaves a request to the collector.
   * @default nothing
   */
  readonly beside?: ((request: Request) => Promise<Response> | undefined) | undefined
  /**
   * Whether the process is the collector's alone: then the server may put lighter ones in place of the global `Request` and
   * `Response`, which spares a tenth of the processor time of every record, and SQLite is written by a thread of its own, so that
   * no request waits for the disk but those whose answer is being written.
   * @default false
   */
  readonly ownsProcess?: boolean | undefined
  /** @default nothing is logged */
  readonly log?: Log | undefined
}
