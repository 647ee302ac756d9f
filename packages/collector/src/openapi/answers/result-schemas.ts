import type { Method, Warning } from '@easekit/scales/scoring'
import * as v from 'valibot'
import type { Experiment } from '../../results/experiment-routes.js'
import type { Comments } from '../../results/list-comments.js'
import type { Overview } from '../../results/overview.js'
import type { ScoredReason } from '../../results/score-reasons.js'
import type { Segments } from '../../results/score-segments.js'
import type { Results } from '../../results/score-survey.js'
import type { Trend } from '../../results/trend-survey.js'
import { commentStates } from '../../storage/comment-state.js'
import { figureSchemas } from './figure-schemas.js'

interface ResultSchemas {
  readonly Results: v.GenericSchema<unknown, Results>
  readonly Trend: v.GenericSchema<unknown, Trend>
  readonly Overview: v.GenericSchema<unknown, Overview>
  readonly Segments: v.GenericSchema<unknown, Segments>
  readonly Dimensions: v.GenericSchema
  readonly Reasons: v.GenericSchema<unknown, { readonly reasons: readonly ScoredReason[] }>
  readonly Comments: v.GenericSchema<unknown, Comments>
  readonly CommentMark: v.GenericSchema
  readonly Experiment: v.GenericSchema<unknown, Experiment>
  readonly Surveys: v.GenericSchema
  readonly Changes: v.GenericSchema
}

const { Counts: counts, ScoredGroup: group, Interval: interval } = figureSchemas
const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const day = v.pipe(v.string(), v.isoDate())
const time = v.pipe(v.string(), v.isoTimestamp())
const next = v.pipe(v.nullable(v.string()), v.description('Continues the list; null at its end.'))
const period = { from: day, to: day }
const groups = v.array(group)

const results = v.pipe(
  v.object({
    counts,
    series: groups,
    reasons: v.exactOptional(v.array(v.object({ id: v.string(), count, label: v.exactOptional(v.string()) }))),
    published: v.exactOptional(v.object({ until: day, waiting: v.string() })),
  }),
  v.description(
    'The figures of a survey, each series on its own. Readers of records get `reasons`; readers of results, in `published`, the last day that is closed and how little may wait.',
  ),
)

const trend = v.object({
  survey: v.string(),
  every: v.picklist(['day', 'week', 'month']),
  periods: v.array(v.object({ ...period, counts, groups })),
})

const overview = v.object({
  ...period,
  compared: v.nullable(v.object({ after: v.object(period), before: v.object(period) })),
  surveys: v.array(
    v.object({
      survey: v.string(),
      counts,
      groups,
      before: groups,
      after: groups,
      periods: v.array(v.object({ ...period, groups })),
      hardComments: v.exactOptional(v.object({ count, isLeast: v.boolean() })),
    }),
  ),
})

const segments = v.object({
  survey: v.string(),
  by: v.string(),
  segments: v.array(v.object({ value: v.string(), n: count, groups })),
})

const comments = v.object({
  comments: v.array(
    v.object({
      id: v.string(),
      at: time,
      comment: v.string(),
      effort: v.nullable(v.number()),
      scale: v.nullable(v.string()),
      label: v.nullable(v.string()),
      locale: v.nullable(v.string()),
      reasons: v.array(v.string()),
      subject: v.nullable(v.string()),
      device: v.nullable(v.string()),
      page: v.nullable(v.string()),
      state: v.picklist(commentStates),
      wantsContact: v.boolean(),
    }),
  ),
  next,
  searchedTo: v.pipe(v.nullable(time), v.description('All that are as new were looked through; null where all were.')),
})

const experiment = v.object({
  survey: v.string(),
  rates: v.array(
    v.object({
      id: v.string(),
      shown: count,
      answered: count,
      value: v.nullable(v.number()),
      interval: v.nullable(interval),
    }),
  ),
  differences: v.array(
    v.object({
      ids: v.tuple([v.string(), v.string()]),
      change: v.number(),
      interval,
      tests: v.array(
        v.object({
          method: v.string() as v.GenericSchema<unknown, Method>,
          statistic: v.nullable(v.number()),
          df: v.exactOptional(v.number()),
          p: v.nullable(v.number()),
          effect: v.exactOptional(v.number()),
          warnings: v.array(v.string() as v.GenericSchema<unknown, Warning>),
        }),
      ),
      q: v.number(),
      isDifferent: v.boolean(),
      warnings: v.array(v.picklist(['small-sample', 'uneven-groups', 'multiple-comparisons'])),
    }),
  ),
})

/** What the addresses of figures answer. */
export const resultSchemas: ResultSchemas = {
  Results: results,
  Trend: trend,
  Overview: overview,
  Segments: segments,
  Dimensions: v.object({ dimensions: v.array(v.string()) }),
  Reasons: v.object({ reasons: v.array(v.object({ id: v.string(), count, groups })) }),
  Comments: comments,
  CommentMark: v.object({ id: v.string(), state: v.picklist(commentStates) }),
  Experiment: experiment,
  Surveys: v.object({
    surveys: v.array(v.object({ survey: v.string(), version: v.nullable(v.string()), lastAt: time })),
  }),
  Changes: v.object({ revision: v.string() }),
}
