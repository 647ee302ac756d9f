import { completed } from './completed.js'

/** When a revision was made, ms since 1970 by the client's clock. */
export const madeAt = (rev: number): number => (rev % completed) / 1024
