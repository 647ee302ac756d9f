import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { runInThisContext } from 'node:vm'
import { afterEach, beforeEach, vi } from 'vitest'
import { createTriggerPage, type TriggerPage } from './trigger-page.js'

/** Google's helper of 2012, from npm. */
export interface DataLayerHelper {
  get(path: string): unknown
  flatten(): void
}

/** A page on which the scripts of vendors run, as published. */
export interface VendorPage {
  /** That of the test which is running. */
  readonly triggers: TriggerPage
  /** What a vendor leaves on the window. */
  readonly globals: Record<string, unknown>
  /** Runs a file of a package as a classic script. */
  readonly run: (path: string) => void
  /** Has Google's helper follow a layer, past entries included. */
  readonly help: (layer: unknown[], see: (model: unknown, entry: unknown) => void) => DataLayerHelper
}

/**
 * Gives each test around it such a page, with a clock that stands.
 *
 * @param names of the globals that are gone again after each test
 */
export function useVendorPage(names: readonly string[]): VendorPage {
  const globals = window as unknown as Record<string, unknown>
  let triggers: TriggerPage

  beforeEach(() => {
    // What loaders fetch is not there; happy-dom need not say so.
    const { happyDOM } = window as unknown as { happyDOM: { settings: Record<string, unknown> } }
    happyDOM.settings.handleDisabledFileLoadingAsSuccess = true
    vi.useFakeTimers()
    triggers = createTriggerPage()
    // Loaders put their script before the first one.
    document.head.append(document.createElement('script'))
  })

  afterEach(() => {
    triggers.stopAll()
    triggers.restore()
    vi.useRealTimers()
    document.head.innerHTML = ''
    for (const name of names) delete globals[name]
  })

  const run = (path: string): void => {
    runInThisContext(readFileSync(createRequire(import.meta.url).resolve(path), 'utf8'))
  }

  return {
    get triggers() {
      return triggers
    },
    globals,
    run,
    help(layer, see) {
      run('data-layer-helper/dist/data-layer-helper.js')
      const { DataLayerHelper } = globals as { DataLayerHelper: new (...given: unknown[]) => DataLayerHelper }
      return new DataLayerHelper(layer, see, true)
    },
  }
}
