/** A place in the order in which the responses of a project changed. `change` is the number of a batch. */
export interface ChangePlace {
  readonly change: number
  readonly id: string
}

/** Changes behind a place, at most `limit`. */
export interface ChangeQuery {
  readonly project: string
  readonly after: ChangePlace
  readonly limit: number
}

/** Some changes in their order, and the place behind them. */
export interface ChangePage {
  readonly changes: readonly Change[]
  readonly place: ChangePlace
}

/** A response as it is now; one that was erased has no body. Times are epoch ms. */
export interface Change extends ChangePlace {
  readonly rev: number
  readonly done: boolean
  readonly body: string | undefined
  readonly changedAt: number
}
