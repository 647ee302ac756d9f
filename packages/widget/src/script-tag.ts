import { browserPlatform } from './api/platform.js'
import type { LoadPart } from './start/parts.js'
import { startFromPage } from './start/start-from-page.js'

/** Set by the build: the stamp in the names of the chunks, which changes with their content. */
declare const EASEKIT_BUILD: string

// Only readable while the script is evaluated. A relative import() would not do: for a script from another origin
// the standard makes it relative to nothing.
// A module has none.
const script = (document.currentScript ?? document.querySelector('script[src*=easekit]')) as HTMLScriptElement | null
const base = script?.dataset.base ?? script?.src ?? location.href
// The build makes each chunk from the module that `npm-parts` fetches under the same name.
const load = (async (name: string) => import(new URL(`easekit-${name}-${EASEKIT_BUILD}.js`, base).href)) as LoadPart

startFromPage({ platform: browserPlatform(), script, load, channel: 'web' })
