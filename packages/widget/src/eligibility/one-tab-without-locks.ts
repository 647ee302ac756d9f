/** How long a claim takes to be seen by all tabs, and how long it counts, in milliseconds. */
const settleMs = 400
const freshMs = 60_000

/** What the keys of claims begin with. */
const prefix = 'easekit:claim:'

/**
 * Runs `run` in one tab at a time where there are no Web Locks. Each tab writes a claim of its own, waits until those of
 * all others must have arrived, and goes on if its claim is the oldest. A tab that was killed leaves a claim, which
 * counts for a minute.
 */
export async function claimTab<Result>(
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
  now: () => number,
  run: () => Promise<Result>,
): Promise<Result | undefined> {
  const at = now()
  // Two claims of one millisecond are told apart by their names; a tie would need two equal random numbers as well.
  const own = `${prefix}${at.toString(36)}-${Math.random().toString(36).slice(2)}`

  /** Whether an older claim than ours is there; those of the dead are swept. */
  const isLater = (): boolean =>
    Object.keys(storage)
      .filter((key) => key.startsWith(prefix) && key !== own)
      .some((key) => {
        const since = Number.parseInt(key.slice(prefix.length), 36)
        if (at - since > freshMs) storage.removeItem(key)
        return at - since <= freshMs && (since < at || (since === at && key < own))
      })

  if (isLater()) return undefined
  storage.setItem(own, '')
  try {
    await new Promise((resolve) => setTimeout(resolve, settleMs))
    return isLater() ? undefined : await run()
  } finally {
    storage.removeItem(own)
  }
}
