import { unownedPrefix } from './hand-over.js'

/** What the keys begin with under which a project stands that the collector does not know; the value is the address of the collector. */
export const mistypedPrefix: string = `${unownedPrefix}mistyped:`
