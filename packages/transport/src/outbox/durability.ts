/**
 * The safety level of a record: what it survives. 0: nothing, it is in memory only. 1: reload, tab close and a crash of the
 * renderer. 2: also the end of the whole browser or app.
 */
export type Durability = 0 | 1 | 2

/**
 * Where undelivered records wait. `local`: localStorage and IndexedDB, for later visits. `session`: sessionStorage, for the
 * life of the tab. `none`: memory, for shared devices or before consent.
 */
export type Persist = 'local' | 'session' | 'none'
