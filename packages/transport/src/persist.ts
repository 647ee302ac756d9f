/**
 * Where undelivered records wait. `device`: localStorage and IndexedDB, for later visits. `tab`: sessionStorage, for the
 * life of the tab. `none`: memory, for shared devices or before consent.
 */
export type Persist = 'device' | 'tab' | 'none'
