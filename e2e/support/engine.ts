import type { EngineName } from './engine-names.js'

/** What a tab needs for a test that runs in every engine; the engines' own drivers can do more. */
export interface Tab {
  readonly goto: (url: string) => Promise<void>
  /** Runs a function in the page; it sees nothing of the test but its arguments, which must be JSON. */
  readonly run: <Result, Arguments extends readonly unknown[]>(
    work: (...given: Arguments) => Result | Promise<Result>,
    ...given: Arguments
  ) => Promise<Awaited<Result>>
  /** A key by its name in `KeyboardEvent.key`: real input, with what the engine does by default. */
  readonly press: (key: string) => Promise<void>
  readonly close: () => Promise<void>
}

/** How a tab begins. */
export interface TabOptions {
  readonly width?: number
  readonly height?: number
}

/** A running browser. */
export interface Engine {
  readonly name: EngineName
  readonly open: (options?: TabOptions) => Promise<Tab>
  readonly stop: () => Promise<void>
}

/** Asks again until the page says yes; for what has no event to wait for. */
export async function until<Arguments extends readonly unknown[]>(
  tab: Tab,
  work: (...given: Arguments) => unknown,
  what: string,
  ...given: Arguments
): Promise<void> {
  const end = Date.now() + 15_000
  while (!(await tab.run(work, ...given))) {
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
