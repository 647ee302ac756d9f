import { boot } from './boot.js'
import { browserPlatform } from './platform.js'

/** Set by the build: the stamp in the names of the chunks, which changes with their content. */
declare const EASEKIT_BUILD: string

// Only readable while the script is evaluated. A relative import() would not do: for a script from another origin
// the standard makes it relative to nothing.
const script = document.currentScript as HTMLScriptElement | null
const base = script?.dataset.base ?? script?.src ?? location.href
// biome-ignore lint/suspicious/noExplicitAny: what a URL holds has no type; the build makes each chunk from the module of that name.
const chunk = async (name: string): Promise<any> => import(new URL(`easekit-${name}-${EASEKIT_BUILD}.js`, base).href)

boot(browserPlatform(), script, chunk, 'web')
