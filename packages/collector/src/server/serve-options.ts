import type { CollectorOptions } from '../collector/collector-options.js'
import type { Log } from '../monitoring/log.js'

/** A collector and where it listens. Only `projects` is needed. */
export interface ServeOptions
  extends Pick<
    CollectorOptions,
    | 'projects'
    | 'resultsToken'
    | 'assets'
    | 'dashboard'
    | 'rateLimit'
    | 'addressLimit'
    | 'trustedProxies'
    | 'publicAddress'
  > {
  /** 0–65535; 0 takes a free one. @default 8787 @example 8080 */
  readonly port?: number | undefined
  /** Address to listen on. @default every address of the machine @example "127.0.0.1" */
  readonly host?: string | undefined
  /**
   * A PostgreSQL database, such as `postgres://user:password@host/name`; it must be there, and needs the package `pg`.
   * @default a SQLite file in `data`
   * @example "postgres://easekit:secret@db/easekit"
   */
  readonly database?: string | undefined
  /** Folder for the SQLite file and the admin token, made if missing. @default './data' @example "/var/lib/easekit" */
  readonly data?: string | undefined
  /**
   * The owner's secret; at least 16 characters without spaces. @default the one in `<data>/admin-token`, made at the first start
   * @example "at-least-sixteen-characters"
   */
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
