import type { Method, Warning } from './figure.js'

/** What stands behind the `method` of a figure or a test. */
export interface MethodNote {
  readonly name: string
  readonly formula: string
  /** When it is used, and where it ends. */
  readonly use: string
  readonly source: string
}

/** Every method by its id, for tooltips and for the document on methodology. */
export const methods: Readonly<Record<Method, MethodNote>> = {
  'adjusted-t': {
    name: 't interval with pseudo-answers at both ends',
    formula:
      'with K the length of the scale from its smallest value, e = 1 pseudo-answer at each end (1.1 for 90 %, 1.66 for 99 %), N = n + 2e and SS = Σ c_k (k − m)²: centre (n·m + eK)/N, S = SS + eK²/2 + (2en/N)(m − K/2)², half-width t(n − 1) · √S / N (at 90 % times 1 + 0.6/n), cut at the ends of the scale',
    use: 'Every figure: a mean as it is, a share as the mean of 0 and 1, a net as that of 0, 1 and 2. What it holds is measured below',
    source:
      'after Agresti and Caffo 2000, The American Statistician; chosen by simulation. See also Agresti and Coull 1998; Brown, Cai and DasGupta 2001',
  },
  t: {
    name: 'Student t interval of a mean',
    formula: 'm ± t(n − 1) · s / √n, with s² = Σ c_k (k − m)² / (n − 1); each end clamped to the scale',
    use: 'Means, on request only. It collapses where all answers agree, and is too narrow near an end of the scale',
    source: 'Student 1908',
  },
  score: {
    name: 'Score interval of a mean',
    formula: 'with V = (m − min) / K and N = n · K: min + K · [2NV + z² ± z √(4NV(1 − V) + z²)] / [2(N + z²)]',
    use: 'Means, on request only. It stays on the scale, but is too narrow for answers in two humps',
    source: 'the form of Aiken’s V after Penfield 2003, and Penfield and Giacobbi 2004; variant (unverified)',
  },
  wilson: {
    name: 'Wilson interval of a share',
    formula: 'centre (p + z²/2n) / (1 + z²/n), half-width [z / (1 + z²/n)] · √(p(1 − p)/n + z²/4n²)',
    use: 'Shares, on request only. The plain p ± z √(p(1 − p)/n) is never used',
    source: 'Wilson 1927, JASA',
  },
  'clopper-pearson': {
    name: 'Exact interval of a share',
    formula: 'beta quantiles, at 95 %: B(0.025; x, n − x + 1) and B(0.975; x + 1, n − x)',
    use: 'Shares, on request only: it is wider than needed',
    source: 'Clopper and Pearson 1934, Biometrika',
  },
  'adjusted-wald': {
    name: 'Adjusted Wald interval of a net',
    formula:
      'n′ = n + 3, p′ = (np + ¾)/n′, d′ = (nd + ¾)/n′, Δ′ = p′ − d′: Δ′ ± z √[(p′ + d′ − Δ′²)/n′], clamped to ±100',
    use: 'Nets, on request only. The value shown is the raw p − d; the interval is centred on Δ′, so the two do not share a middle. For 95 % only',
    source: 'Rocks 2016, The American Statistician',
  },
  census: {
    name: 'No interval: everybody answered',
    formula: 'n = M',
    use: 'Where the known population has answered in full, nothing is left to estimate',
    source: 'by definition',
  },
  'square-and-add': {
    name: 'Interval of a change',
    formula:
      'from both intervals [l, u] by their distances from m: m₂ − m₁ − √((m₂ − l₂)² + (u₁ − m₁)²) to m₂ − m₁ + √((u₂ − m₂)² + (m₁ − l₁)²); p where it would just reach 0',
    use: 'Every change of independent people; an arrow needs that the interval of 95 % leaves out 0, and that ranks do not point the other way',
    source: 'Newcombe 1998, Statistics in Medicine; Zou and Donner 2008',
  },
  mcnemar: {
    name: 'Exact McNemar test of two shares of the same people',
    formula: 'of the b + c people who changed sides, the two-sided binomial probability of a split as uneven as b to c',
    use: 'Shares of people who answered in both periods',
    source: 'McNemar 1947, Psychometrika',
  },
  'signed-rank': {
    name: 'Signed-rank test of the same people',
    formula:
      'W = sum of the ranks of |d| over d > 0, people without a change left out, ties halved; σ² = n(n + 1)(2n + 1)/24 − Σ(t³ − t)/48; z = max(0, |W − n(n + 1)/4| − ½)/σ',
    use: 'Means of people who answered in both periods',
    source: 'Wilcoxon 1945, Biometrics',
  },
  'n-1': {
    name: 'N − 1 test of two shares',
    formula: 'z = (p₂ − p₁) · √((N − 1)/N) / √(P(1 − P)(1/n₁ + 1/n₂)), P pooled; P = 0 or 1 gives z = 0, p = 1',
    use: 'Two periods or groups of independent people, while every expected count is 1 or more',
    source: 'Campbell 2007, Statistics in Medicine',
  },
  'fisher-irwin': {
    name: 'Fisher–Irwin test of two shares',
    formula: 'sum of the probabilities of all tables with the same margins that are no likelier than the one seen',
    use: 'In place of the N − 1 test where an expected count is below 1',
    source: 'Irwin 1935; rule of use: Campbell 2007',
  },
  welch: {
    name: 'Welch test of two means',
    formula:
      't = (m₂ − m₁)/√(a + b), a = s₁²/n₁, b = s₂²/n₂; df = (a + b)²/[a²/(n₁ − 1) + b²/(n₂ − 1)]; none if a + b = 0',
    use: 'Two periods or groups of independent people, with the Mann–Whitney test beside it',
    source: 'Welch 1947, Biometrika',
  },
  'mann-whitney': {
    name: 'Mann–Whitney test of two histograms',
    formula:
      'U = Σ b_k (Σ_{j<k} a_j + a_k/2); σ² = (n₁n₂/12) · [(N + 1) − Σ(t³ − t)/(N(N − 1))], t = a_k + b_k; z = max(0, |U − n₁n₂/2| − ½)/σ',
    use: 'Beside the interval of a change of means; it has no say in an arrow but to stop one. U/(n₁n₂) is reported as the probability that a later answer is easier (1 minus that where larger means harder)',
    source: 'Mann and Whitney 1947; ties after Lehmann 1975',
  },
  'cochran-armitage': {
    name: 'Cochran–Armitage test for trend',
    formula:
      'T = Σ t_i (x_i − n_i p̄), t_i = 0, 1, …; var = p̄(1 − p̄) · [Σ n_i t_i² − (Σ n_i t_i)²/N]; z = T/√var, without continuity correction',
    use: 'Shares of three or more periods in order',
    source: 'Cochran 1954, Armitage 1955, Biometrics',
  },
}

/** What a warning means to a reader. `pooled:<field>` is listed once, as `pooled`. */
export const warnings: Readonly<Record<Exclude<Warning, `pooled:${string}`> | 'pooled', string>> = {
  hidden: 'Fewer answers than the floor: nothing is shown, neither score nor histogram nor comments',
  directional: 'Fewer than 30 answers: value and interval, but no band and no arrow',
  clamped: 'An end of the interval was cut at the end of the scale',
  'zero-variance': 'All answers agree',
  'near-end': 'The mean lies in the outer tenth of the scale, where the interval asked for is too narrow',
  'small-sample':
    'Too few answers for the method: fewer than ten on one side of a test, five of the rarer kind for a trend, or one for a t interval',
  'multiple-comparisons': 'One of several segments tested: read the corrected q in place of p',
  paired: 'Some people answered in both periods, which the test does not assume',
  clustered: 'Somebody answered more than once, which the test does not assume',
  weighted: 'Answers are weighted: the interval goes by their effective number',
  filling: 'The window can still receive answers: no test and no arrow',
  pooled: 'Series that differ in the named field were added up, on request or because each was too small',
}
