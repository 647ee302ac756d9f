import type { EngineName } from '../../support/engine-names.js'

/** A tab of a browser under test. */
export interface Tab {
  readonly goto: (url: string) => Promise<void>
  /** Runs a function in the page; it sees nothing of the test but its arguments, which must be JSON. */
  readonly run: <Result, Arguments extends readonly unknown[]>(
    work: (...given: Arguments) => Result | Promise<Result>,
    ...given: Arguments
  ) => Promise<Awaited<Result>>
  /** Goes back in its history; the page need not be there yet. */
  readonly back: () => Promise<void>
  /** Closes the tab as a person does. */
  readonly close: () => Promise<void>
}

/** A running browser whose tabs share their storage. */
export interface Browser<T extends Tab = Tab> {
  readonly name: EngineName
  readonly open: () => Promise<T>
  /** Blank tabs of earlier cases, for later ones: to open one takes longer than most cases. */
  readonly free: T[]
  /** Numbers of the processes that run pages. */
  readonly pageProcesses: () => number[]
  readonly stop: () => Promise<void>
}
