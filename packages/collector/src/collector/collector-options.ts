import type { RateLimit } from '../ingest/create-rate-limit.js'
import type { UnknownProjects } from '../ingest/unknown-projects.js'
import type { Metrics } from '../monitoring/create-metrics.js'
import type { Log } from '../monitoring/log.js'
import type { ProjectList } from '../projects/project-options.js'
import type { Store } from '../storage/store.js'

/** What a collector is made of. Only `store`, `projects` and `adminToken` are needed. */
export interface CollectorOptions {
  /** Where answers are kept, see `openSqliteStore`. The collector does not close it. */
  readonly store: Store
  /**
   * The projects it takes answers for: ids, or an object from id to options.
   * @example { "shop": { "origins": ["https://shop.example"] } }
   */
  readonly projects: ProjectList
  /** The owner's secret, for the dashboard and every reading endpoint; at least 16 characters without spaces. */
  readonly adminToken: string
  /**
   * Secret for readers of published figures, who see no single answer, no comment and nothing about fewer people than the
   * floor; at least 16 characters without spaces. @default nobody reads published figures but the owner
   * @example "sixteen-characters-or-more"
   */
  readonly resultsToken?: string | undefined
  /**
   * Folder of the script-tag files, or `false` to serve none.
   * @default the files of the installed `@easekit/widget`
   * @example "/srv/easekit/cdn"
   */
  readonly assets?: string | false | undefined
  /** Folder of the built dashboard. @default the one in this package */
  readonly dashboard?: string | undefined
  /** Folder of the built script that lets a kiosk ask without a network. @default the one in this package */
  readonly kiosk?: string | undefined
  /**
   * Records a project may send, as a token bucket held in memory; `false` for no limit.
   * @default { perSecond: 2000, burst: 20000 }
   * @example { "perSecond": 500, "burst": 5000 }
   */
  readonly rateLimit?: RateLimit | false | undefined
  /**
   * Records an address may send, as a token bucket held in memory; `false` for no limit. The default bears some hundred
   * shoppers behind one address. Addresses are neither stored nor logged.
   * @default { perSecond: 50, burst: 5000 }, or none with `rateLimit: false`
   * @example false
   */
  readonly addressLimit?: RateLimit | false | undefined
  /**
   * Proxies whose `X-Forwarded-For` tells where a request comes from: addresses, or networks such as `10.0.0.0/8`.
   * @default none, the address is that of the connection
   * @example ["10.0.0.0/8"]
   */
  readonly trustedProxies?: readonly string[] | undefined
  /**
   * The address that people reach the collector at, such as `https://ces.example.com`, for links, QR codes and mails.
   * @default that of the request that asks for them, which behind a proxy may be another one
   */
  readonly publicAddress?: string | undefined
  /** Where figures about the collector itself are counted, see `createMetrics`. @default its own */
  readonly metrics?: Metrics | undefined
  /** Where projects are noted that nobody has configured, for alerts of them. @default its own */
  readonly unknown?: UnknownProjects | undefined
  /** A pino logger or anything like it. @default nothing is logged */
  readonly log?: Log | undefined
  /** Ends what waits for a change, so that a server can stop. @default nothing ends it before its time */
  readonly stopping?: AbortSignal | undefined
  /** Clock in epoch ms, for tests. @default Date.now */
  readonly now?: (() => number) | undefined
}
