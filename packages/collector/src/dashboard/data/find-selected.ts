import type { Selection } from './selection.js'

/** A survey version as the collector lists it; `null` where answers of several are published together. */
interface Listed {
  readonly survey: string
  readonly version: string | null
}

/**
 * What a selection means among what there is. Nothing selected means the first; a name that does not exist is `missing`, never
 * another one in its place.
 */
export type Found<T> = { readonly found: T | undefined } | { readonly missing: string }

/** The project that is selected. */
export function findProject<T extends { readonly id: string }>({ project }: Selection, listed: readonly T[]): Found<T> {
  if (project === undefined) return { found: listed[0] }
  const found = listed.find(({ id }) => id === project)
  return found ? { found } : { missing: project }
}

/** The survey that is selected, as an address names it. */
export function findSurvey({ survey }: Selection, listed: readonly Listed[]): Found<string> {
  if (survey === undefined) return { found: listed[0]?.survey }
  const isListed = listed.some((one) => one.survey === survey || `${one.survey}@${one.version}` === survey)
  return isListed ? { found: survey } : { missing: survey }
}
