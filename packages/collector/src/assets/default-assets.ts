import { createRequire } from 'node:module'
import { dirname } from 'node:path'

/** The folder of the script-tag files of the installed `@easekit/widget`; `undefined` when it is not there or not built. */
export function defaultAssets(): string | undefined {
  try {
    return dirname(createRequire(import.meta.url).resolve('@easekit/widget/cdn/easekit.js'))
  } catch {
    return undefined // Without the widget the collector still collects.
  }
}
