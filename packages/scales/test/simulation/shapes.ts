/** Made-up populations: the share of each point, from the lowest value up. The skewed ones are those of ordinary shops. */
export const shapes: Readonly<Record<string, readonly number[]>> = {
  'seven points, leaning to the easy end': [0.02, 0.01, 0.01, 0.02, 0.04, 0.2, 0.7],
  'seven points, one of twenty at the hard end': [0.05, 0, 0, 0, 0, 0.05, 0.9],
  'seven points, one of fifty at the hard end': [0.02, 0, 0, 0, 0, 0, 0.98],
  'seven points, three of twenty at the hard end': [0.15, 0, 0, 0, 0, 0, 0.85],
  'seven points, two humps': [0.3, 0.1, 0.05, 0.05, 0.05, 0.15, 0.3],
  'seven points, narrow hump': [0, 0, 0.05, 0.2, 0.5, 0.2, 0.05],
  'seven points, flat': [1 / 7, 1 / 7, 1 / 7, 1 / 7, 1 / 7, 1 / 7, 1 / 7],
  'seven points, rare at three points': [0.01, 0, 0.01, 0, 0.01, 0, 0.97],
  'five points, leaning to the easy end': [0.02, 0.02, 0.06, 0.2, 0.7],
  'five points, one of thirty at the hard end': [1 / 30, 0, 0, 1 / 30, 28 / 30],
  'five points, narrow hump': [0.02, 0.18, 0.6, 0.18, 0.02],
  'eleven points, leaning to the likely end': [0.03, 0.01, 0.01, 0.01, 0.01, 0.03, 0.03, 0.07, 0.15, 0.2, 0.45],
  'eleven points, one of twenty-five at zero': [0.04, 0, 0, 0, 0, 0, 0, 0, 0, 0.06, 0.9],
  'eleven points, crowded in the middle': [0, 0, 0.02, 0.08, 0.2, 0.4, 0.2, 0.08, 0.02, 0, 0],
}

/** The eight shapes, all on seven points, between which arrows are tried. */
export const sevenPointShapes: Readonly<Record<string, readonly number[]>> = Object.fromEntries(
  Object.entries(shapes)
    .filter(([, shares]) => shares.length === 7)
    .map(([name, shares]) => [name.replace('seven points, ', ''), shares]),
)

/** Numbers of answers before and after. */
export const sizePairs: readonly (readonly [before: number, after: number])[] = [
  [30, 30],
  [30, 300],
  [300, 30],
  [50, 500],
  [100, 1000],
  [500, 500],
]

/** Pairs of populations on seven points with one mean and unlike shapes. */
export const alikeInMean: Readonly<Record<string, readonly [before: readonly number[], after: readonly number[]]>> = {
  'all at 6 against one of six at 1': [
    [0, 0, 0, 0, 0, 1, 0],
    [1 / 6, 0, 0, 0, 0, 0, 5 / 6],
  ],
  'hump against two humps': [
    [0, 0.05, 0.2, 0.5, 0.2, 0.05, 0],
    [0.3, 0.1, 0.05, 0.1, 0.05, 0.1, 0.3],
  ],
  'leaning against ends': [
    [0, 0, 0, 0.1, 0.3, 0.3, 0.3],
    [0.2, 0, 0, 0, 0, 0, 0.8],
  ],
  'narrow against one of fifty at 1': [
    [0, 0, 0, 0, 0, 0.12, 0.88],
    [0.02, 0, 0, 0, 0, 0, 0.98],
  ],
}
