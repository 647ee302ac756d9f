/**
 * The name under which what was left of several series is published together: their fingerprints, sorted. It says which,
 * since who reads the figure has to know what is counted together in it.
 */
export function foldedName(series: Iterable<string>): string {
  return [...new Set(series)].sort().join('+')
}

/** The series behind a name: itself, or those that are folded. */
export function seriesIn(name: string): readonly string[] {
  return name.split('+')
}

/** Whether several series are folded under a name. */
export function isFolded(name: string): boolean {
  return name.includes('+')
}

/** What a series must have in common with others to be folded with them: all of its hard fields. */
export function hardPartOf(name: string): string {
  return name.split('-')[0] ?? name
}
