import type { ParameterError } from '../http/read-parameters.js'
import type { Project } from '../projects/project.js'
import type { Store } from '../storage/store.js'
import { otherSegment } from '../storage/take-segment-room.js'
import type { Where } from './dimension-parameters.js'

/** What an address asks for; without a `segment` it asks for all of a dimension. */
export interface AskedSegment {
  readonly survey: string
  readonly parameter: 'by' | 'where'
  readonly asked: Pick<Where, 'dimension'> & Partial<Where>
}

/**
 * Why there are no counts of a dimension or a segment, although there may be such answers: the attribute was never declared, or the
 * segment is counted among the others. Without it a reader would take a zero for a figure.
 */
export async function findMissingSegment(
  store: Pick<Store, 'segments'>,
  { id, attributes }: Pick<Project, 'id' | 'attributes'>,
  { survey, parameter, asked: { dimension, segment } }: AskedSegment,
): Promise<ParameterError | undefined> {
  const there = await store.segments({ project: id, survey, dimension })
  const problem = (what: string): ParameterError => ({
    error: 'invalid_parameter',
    parameter,
    message: `\`${parameter}\` ${what}`,
  })
  const [, attribute] = /^attribute:(.*)$/.exec(dimension) ?? []
  if (attribute !== undefined && there.length === 0 && !attributes.has(attribute)) {
    const known = [...attributes].join(', ')
    return problem(`must be an attribute that the project declares, ${known}, got ${JSON.stringify(attribute)}`)
  }
  if (segment === undefined || there.includes(segment) || !there.includes(otherSegment)) return undefined
  return problem(
    `must be one that is counted on its own, which GET /v1/segments lists; ${JSON.stringify(segment)} would be in "${otherSegment}"`,
  )
}
