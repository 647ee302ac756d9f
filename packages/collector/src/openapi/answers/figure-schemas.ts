import type { Direction, Glyph, Layout, Orientation, Series } from '@easekit/scales'
import type { Figure, Interval, Larger, Method, Unit, Warning } from '@easekit/scales/scoring'
import * as v from 'valibot'
import type { Counts } from '../../results/counts-of.js'
import type { ScoredGroup } from '../../results/score-group.js'
import type { ScoredRating } from '../../results/score-rating.js'
import { oneOf } from './one-of.js'

interface FigureSchemas {
  readonly Interval: v.GenericSchema<unknown, Interval>
  readonly Figure: v.GenericSchema<unknown, Figure>
  readonly Series: v.GenericSchema<unknown, Series>
  readonly Counts: v.GenericSchema<unknown, Counts>
  readonly ScoredRating: v.GenericSchema<unknown, ScoredRating>
  readonly ScoredGroup: v.GenericSchema<unknown, ScoredGroup>
}

const method = oneOf<Method>({
  'adjusted-t': true,
  t: true,
  score: true,
  wilson: true,
  'adjusted-wald': true,
  'clopper-pearson': true,
  'square-and-add': true,
  'n-1': true,
  'fisher-irwin': true,
  welch: true,
  'mann-whitney': true,
  mcnemar: true,
  'signed-rank': true,
  'cochran-armitage': true,
  census: true,
})
const warning = v.union([
  oneOf<Exclude<Warning, `pooled:${string}`>>({
    hidden: true,
    directional: true,
    clamped: true,
    'zero-variance': true,
    'near-end': true,
    'small-sample': true,
    'multiple-comparisons': true,
    paired: true,
    clustered: true,
    weighted: true,
    filling: true,
  }),
  v.pipe(v.string(), v.regex(/^pooled:/)) as v.GenericSchema<unknown, `pooled:${string}`>,
])
const larger = oneOf<Larger>({
  easier: true,
  harder: true,
  'more satisfied': true,
  'more likely to recommend': true,
})
const unit = oneOf<Unit>({ points: true, percent: true, 'net-points': true })
const count = v.pipe(v.number(), v.integer(), v.minValue(0))

const interval = v.pipe(
  v.object({ low: v.number(), high: v.number(), level: v.picklist([0.9, 0.95, 0.99]) }),
  v.description('A two-sided interval in the unit of its figure, and how often it may be expected to hold the truth.'),
)

const figure = v.pipe(
  v.object({
    preset: v.string(),
    value: v.nullable(v.number()),
    unit,
    interval: v.nullable(interval),
    count: v.nullable(count),
    effectiveCount: v.exactOptional(v.number()),
    method: v.nullable(method),
    warnings: v.array(warning),
    formula: v.string(),
    larger,
  }),
  v.description('A number that can be shown as it is: with unit, interval, count and everything that limits it.'),
)

const series = {
  scale: v.string(),
  direction: oneOf<Direction>({
    'ease-up': true,
    'effort-up': true,
    'satisfaction-up': true,
    'likelihood-up': true,
  }),
  range: v.pipe(v.tuple([v.number(), v.number(), v.number()]), v.description('Smallest value, largest value, step.')),
  labels: v.exactOptional(v.string()),
  orientation: oneOf<Orientation>({ ascending: true, descending: true }),
  required: v.exactOptional(v.boolean()),
  wording: v.string(),
  question: v.exactOptional(v.string()),
  locale: v.string(),
  layout: oneOf<Layout>({ horizontal: true, vertical: true, wrapped: true }),
  glyph: oneOf<Glyph>({ number: true, emoji: true, text: true }),
  channel: v.string(),
}
const wholeSeries = v.pipe(v.object(series), v.description('What makes two answers comparable.'))

const counts = v.pipe(
  v.object({ shown: count, answered: count, completed: count, dismissed: count }),
  v.description(
    'How many responses reached each stage. Answered is what was rated, and where there is nothing to be scored, as in an open question, what has a text.',
  ),
)

const histogram = v.pipe(
  v.record(v.string(), count),
  v.description('How often each point was given: a zero for every point nobody chose.'),
)

const scoredRating = v.pipe(
  v.object({ count, histogram, scores: v.array(figure) }),
  v.description('The answers to one rating and every score of them, the default of the scale first.'),
)

const scoredGroup = v.pipe(
  v.object({
    scale: v.string(),
    fingerprint: v.string(),
    other: v.exactOptional(v.literal(true)),
    series: v.partial(v.object(series)) as v.GenericSchema<unknown, Partial<Series>>,
    labels: v.array(v.string()),
    count,
    histogram: v.exactOptional(histogram),
    scores: v.array(figure),
    items: v.exactOptional(v.record(v.string(), scoredRating)),
    composite: v.exactOptional(figure),
    warnings: v.array(v.string()),
  }),
  v.description(
    'Answers that may be merged, and their scores. Where pooled ones differ in a field of the series, it is left out.',
  ),
)

/** What figures look like in answers. */
export const figureSchemas: FigureSchemas = {
  Interval: interval,
  Figure: figure,
  Series: wholeSeries,
  Counts: counts,
  ScoredRating: scoredRating,
  ScoredGroup: scoredGroup,
}
