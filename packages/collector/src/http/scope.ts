/**
 * What a reader may see. `records`: single answers, comments, live figures of any segment; the owner. `results`: published
 * figures only, so that nobody learns what one person answered.
 */
export type Scope = 'records' | 'results'

/** Whether what a reader may see covers what an address shows. */
export const covers = (held: Scope, needed: Scope): boolean => held === 'records' || held === needed
