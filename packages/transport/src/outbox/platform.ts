/** The fields of page events that are read here. */
export interface PageEvent {
  readonly type: string
  /** Of `pageshow`: the page came out of the back/forward cache. */
  readonly persisted?: boolean
  /** Of `securitypolicyviolation`. */
  readonly blockedURI?: string
}

/** What is used of a `Storage`. Spelt out, as programs outside a browser have no types of a page. */
export interface TextStore {
  readonly getItem: (name: string) => string | null
  readonly setItem: (name: string, text: string) => void
  readonly removeItem: (name: string) => void
}

/** What is used of an `IDBFactory`. */
export interface Databases {
  readonly open: (name: string) => unknown
  readonly databases?: () => Promise<readonly { readonly name?: string | undefined }[]>
}

/**
 * The part of the browser's global object that this package touches. `globalThis` itself is one; a test brings another.
 * Every member is read at the moment of use, since hosts patch globals late and some getters throw.
 */
export interface Platform {
  readonly Date: { now(): number }
  readonly Math: { random(): number }
  readonly setTimeout: (run: () => void, ms: number) => unknown
  readonly clearTimeout: (timer: never) => void
  /** May be null, be missing or throw: that is guarded. */
  readonly localStorage: TextStore
  /** May be null, be missing or throw: that is guarded. */
  readonly sessionStorage: TextStore
  /** May be missing, throw or never answer: that is guarded. */
  readonly indexedDB: Databases
  readonly document: { readonly hidden: boolean }
  /** Multiplies every time constant, for tests. @default 1 */
  readonly outboxPace?: number
  /** Missing where there is no page: in Node and in React Native. */
  readonly addEventListener?: (
    type: string,
    listener: (event: PageEvent) => void,
    options: { readonly signal: AbortSignal },
  ) => void
}
