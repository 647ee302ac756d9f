/**
 * Where undelivered records wait. `local`: localStorage and IndexedDB, for later visits. `session`: sessionStorage, for the
 * life of the tab. `none`: memory, for shared devices or before consent.
 */
export type Persist = 'local' | 'session' | 'none'
