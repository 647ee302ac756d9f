/** What answers are counted by whatever a page sends. */
export const plainDimensions = ['device', 'language', 'page', 'source', 'trigger', 'delay'] as const

/** One of them. */
export type PlainDimension = (typeof plainDimensions)[number]
