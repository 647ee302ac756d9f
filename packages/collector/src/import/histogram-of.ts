import type { ImportHistogram } from './import-report.js'

/** What a histogram is made of. */
export interface RatedAnswer {
  /** `<id>@<version>`. */
  readonly survey: string
  readonly scale: string | null
  readonly state: string
  readonly ratings: Readonly<Record<string, number>>
}

/** How often each value was given, by survey, scale and question; tests left out. */
export function histogramOf(answers: Iterable<RatedAnswer>): readonly ImportHistogram[] {
  const all = new Map<string, ImportHistogram & { readonly counts: Record<string, number> }>()
  for (const { survey, scale, state, ratings } of answers) {
    if (state === 'test') continue
    for (const [question, value] of Object.entries(ratings)) {
      const key = JSON.stringify([survey, scale, question])
      const found = all.get(key) ?? { survey, scale, question, counts: {} }
      all.set(key, found)
      found.counts[value] = (found.counts[value] ?? 0) + 1
    }
  }
  return [...all].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, histogram]) => histogram)
}
