import type { EngineName } from '../../support/engine-names.js'
import { processesOf } from './processes.js'

/** What the command lines of processes that run pages have in common. */
const signs: Readonly<Record<EngineName, string>> = {
  chromium: '--type=renderer',
  firefox: '-isForBrowser',
  webkit: 'WebKitWebProcess',
}

/** The processes of one browser that run pages. `mark` stands in their command lines or in their environment. */
export function renderersOf(name: EngineName, mark: string): number[] {
  return processesOf(mark, signs[name])
}
