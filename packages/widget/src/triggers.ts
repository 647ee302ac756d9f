/** The triggers that a declaration may name besides those of the entry, fetched only where it does. */
export { listenTo } from './listen-to.js'
