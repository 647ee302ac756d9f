/** How a survey that was shown has ended so far. */
export type Ending = 'shown' | 'answered' | 'dismissed'

/** One showing of one survey. */
export interface LedgerEntry {
  readonly survey: string
  readonly at: number
  readonly ending: Ending
  /** Digests of the orders or chats it was about. */
  readonly subjects: readonly string[]
}

/**
 * What was asked, when and how it ended, in one storage key per showing: two tabs that write at the same time cannot
 * overwrite each other, as they would with one shared list. An entry is written in plain words, as a page may have
 * changed how lists become JSON.
 */
export interface Ledger {
  /** What the keys begin with. */
  readonly prefix: string
  /** What this page has written itself: where there is no storage the ledger lives as long as the page. */
  readonly memory: Record<string, string>
  readonly storage: () => Pick<Storage, 'getItem' | 'setItem'> | null | undefined
}
