import { compareRates, type RateComparison, type RateCounts } from '@easekit/scales/scoring'
import { Hono } from 'hono'
import * as v from 'valibot'
import { parameterSchemas, type SurveyName } from '../http/parameter-schemas.js'
import { readParameters } from '../http/read-parameters.js'
import { sendJson } from '../http/send-json.js'
import { sendProblem } from '../http/send-problem.js'
import { utcDay } from '../publishing/days.js'
import type { Store } from '../storage/store.js'
import type { SegmentQuery } from '../storage/tally.js'
import type { ResultsRoutesOptions } from './results-routes.js'
import { createSight, unknownProject } from './sight.js'

/** The response rates of the variants of a survey, and every pair of them side by side. */
export interface Experiment extends RateComparison {
  readonly survey: string
}

interface ExperimentParameters {
  readonly project: string
  readonly survey: SurveyName
  readonly from?: string | undefined
  readonly to?: string | undefined
}

/** The search parameters of `GET /v1/experiments`. */
export const experimentParameters: v.GenericSchema<unknown, ExperimentParameters> = v.pipe(
  v.strictObject({
    project: parameterSchemas.project,
    survey: parameterSchemas.survey,
    from: v.optional(parameterSchemas.day),
    to: v.optional(parameterSchemas.day),
  }),
  v.forward(
    v.partialCheck([['from'], ['to']], ({ from, to }) => !from || !to || from <= to, 'must not be before `from`'),
    ['to'],
  ),
)

/**
 * `GET /experiments`, for readers of records: how many of those who were shown a variant of a survey have answered. `from` and `to`
 * are UTC days, both inclusive.
 */
export function experimentRoutes({
  store,
  projects,
  now,
  requires,
  readerOf,
}: Pick<ResultsRoutesOptions, 'store' | 'projects' | 'now' | 'requires' | 'readerOf'>): Hono {
  const sight = createSight({ store, readerOf, today: () => utcDay(now()) })
  return new Hono().get('/experiments', requires('records'), async ({ req }) => {
    const parameters = readParameters(new URL(req.url), experimentParameters)
    if ('error' in parameters) return sendProblem(400, parameters)
    const { project: id, survey, from, to } = parameters.value
    const project = projects.get(id)
    if (!project) return unknownProject(id)
    const query = { project: id, survey: survey.id, version: survey.version, dimension: 'attribute:variant', from, to }
    const name = survey.version === undefined ? survey.id : `${survey.id}@${survey.version}`
    return sendJson(req.raw, [...(await sight.stateOf(project, false))], async (): Promise<Experiment> => {
      return { survey: name, ...compareRates(await countVariants(store, query)) }
    })
  })
}

async function countVariants(store: Pick<Store, 'segmentTally'>, query: SegmentQuery): Promise<readonly RateCounts[]> {
  const variants = new Map<string, { shown: number; answered: number }>()
  for (const { segment, measure, n } of await store.segmentTally(query)) {
    if (measure !== 'shown' && measure !== 'answered') continue
    const counts = variants.get(segment) ?? { shown: 0, answered: 0 }
    variants.set(segment, counts)
    counts[measure] += n
  }
  return [...variants].map(([id, counts]) => ({ id, ...counts }))
}
