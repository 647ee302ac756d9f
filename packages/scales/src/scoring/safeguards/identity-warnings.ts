/**
 * Whether two periods share people (`paired`), and whether somebody answered twice within one (`clustered`): the tests
 * assume neither. Takes pseudonymous person ids, in any order.
 */
export const identityWarnings = (
  before: Iterable<string>,
  after: Iterable<string>,
): { readonly paired: boolean; readonly clustered: boolean } => {
  const earlier = [...before]
  const later = [...after]
  const first = new Set(earlier)
  const second = new Set(later)
  return {
    paired: later.some((id) => first.has(id)),
    clustered: first.size < earlier.length || second.size < later.length,
  }
}
