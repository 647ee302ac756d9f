/**
 * The part of the browser's global object that this package touches. `globalThis` itself is one; a test brings another.
 * Every member is read at the moment of use, since hosts patch globals late and some getters throw.
 */
export interface Platform {
  readonly Date: { now(): number }
  readonly Math: { random(): number }
  readonly setTimeout: (run: () => void, ms: number) => unknown
  readonly clearTimeout: (timer: never) => void
  readonly localStorage?: Storage | null | undefined
  readonly sessionStorage?: Storage | null | undefined
  readonly indexedDB?: IDBFactory | undefined
  readonly document?: (EventTarget & { readonly visibilityState: string }) | undefined
  readonly addEventListener?: EventTarget['addEventListener'] | undefined
}
