import { useEffect, useState } from 'preact/hooks'

/** Reads JSON from an address relative to the page; rejects unless the collector answers with 2xx. */
export type Read = <T>(path: string) => Promise<T>

/** What an address says: nothing yet, its value, or that it could not be read. */
export interface Known<T> {
  readonly value?: T
  readonly hasFailed: boolean
  /** Reads it again. */
  readonly again: () => void
}

/** The value of an address, read once and whenever it is asked for again; nothing while there is no address. */
export function useRead<T>(read: Read, path: string | undefined): Known<T> {
  const [round, setRound] = useState(0)
  const [state, setState] = useState<{ readonly path: string; readonly value?: T; readonly hasFailed: boolean }>()
  useEffect(() => {
    if (path === undefined) return undefined
    let isWanted = true
    read<T>(path).then(
      (value) => isWanted && setState({ path, value, hasFailed: false }),
      () => isWanted && setState({ path, hasFailed: true }),
    )
    return () => {
      isWanted = false
    }
  }, [read, path, round])
  const again = (): void => setRound(round + 1)
  // Nothing of another project is shown as if it were this one's.
  return state && state.path === path ? { ...state, again } : { hasFailed: false, again }
}
