export { bandAt } from './scoring/bands/band-at.js'
export { type BandScheme, bandsFor } from './scoring/bands/band-scheme.js'
export { checkHint, type Hint, hints } from './scoring/bands/hints.js'
export { type Placement, placeInBands } from './scoring/bands/place-in-bands.js'
export { type Change, changeWord } from './scoring/change-word.js'
export { type CompareOptions, type Comparison, compare } from './scoring/compare.js'
export { comparePairs, type PairedComparison, type Pairs } from './scoring/compare-pairs.js'
export {
  compareRates,
  type Rate,
  type RateComparison,
  type RateCounts,
  type RateDifference,
  type RateWarning,
} from './scoring/compare-rates.js'
export { compareSegments, type SegmentComparison, type SegmentPeriods } from './scoring/compare-segments.js'
export { describeChange } from './scoring/describe-change.js'
export { describeFigure } from './scoring/describe-figure.js'
export type { Figure, Interval, Larger, Method, Warning } from './scoring/figure.js'
export type { Histogram } from './scoring/histogram.js'
export type { IntervalMethod } from './scoring/interval/interval-method.js'
export type { Level } from './scoring/interval/level.js'
export { type MethodNote, methods, warnings } from './scoring/methods.js'
export { type MeanPlan, planMean } from './scoring/plan/plan-mean.js'
export { planShare, type SharePlan } from './scoring/plan/plan-share.js'
export { planTwoShares } from './scoring/plan/plan-two-shares.js'
export { pomp } from './scoring/pomp.js'
export type { BoxId, Preset, PresetId, Unit } from './scoring/preset/presets.js'
export { presets } from './scoring/preset/presets.js'
export { presetsFor, presetsOf, sourceOf } from './scoring/preset/presets-of.js'
export { type Control, controlLimits } from './scoring/safeguards/control-limits.js'
export { identityWarnings } from './scoring/safeguards/identity-warnings.js'
export { isSafeView } from './scoring/safeguards/is-safe-view.js'
export { type Segment, type Suppression, suppress } from './scoring/safeguards/suppress.js'
export { score } from './scoring/score.js'
export { type ItemsOptions, type ItemsScore, scoreItems } from './scoring/score-items.js'
export type { ScoreOptions } from './scoring/score-options.js'
export { type PeopleOptions, scorePeople } from './scoring/score-people.js'
export { scoreWeighted, type WeightedScore, type WeightedScoreOptions } from './scoring/score-weighted.js'
export {
  compareSeries,
  type HardField,
  type SeriesDifference,
  type SoftField,
} from './scoring/series/compare-series.js'
export { type Merged, mergeSeries, type SeriesPart } from './scoring/series/merge-series.js'
export { type Adjusted, adjustPValues } from './scoring/significance/adjust-p-values.js'
export type { TestResult } from './scoring/significance/test-result.js'
export { median, quantile, standardDeviation, standardError } from './scoring/spread.js'
export { type Tally, tally } from './scoring/tally.js'
export { type ItemsTally, type ItemsTallyOptions, tallyItems } from './scoring/tally-items.js'
export { tallyWeighted, type WeightedTally } from './scoring/tally-weighted.js'
export { type Trend, type TrendOptions, trend } from './scoring/trend.js'
