/**
 * The surveys of a collector with those of files over them, by id. What no file names stays, unless it is to go.
 *
 * @param current what the collector has
 * @param filed what the files hold; those without an id stand at the end, for the check to find
 */
export function mergeSurveys(
  current: readonly { readonly id: string }[],
  filed: readonly unknown[],
  { prune }: { readonly prune: boolean },
): readonly unknown[] {
  const idOf = (survey: unknown): unknown => (survey as { readonly id?: unknown } | null)?.id
  if (prune) return filed
  const known = new Set<unknown>(current.map(({ id }) => id))
  // Of two files with one id both are sent, for the check to find.
  const over = current.flatMap(({ id }) => {
    const own = filed.filter((survey) => idOf(survey) === id)
    return own.length > 0 ? own : current.filter((survey) => survey.id === id)
  })
  return [...over, ...filed.filter((survey) => !known.has(idOf(survey)))]
}
