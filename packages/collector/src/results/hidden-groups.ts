import type { Group } from './group.js'

/**
 * Fingerprints of the groups that may not be shown, so that no answer of a small group can be read or worked out:
 * groups below the floor; groups whose window leaves out fewer than the floor of their answers; and, because a total
 * minus its visible parts is a hidden part, further groups of the same instrument, smallest first, until at least two
 * with together at least the floor are hidden. If fewer than two of an instrument's groups were left, none is shown.
 */
export function hiddenGroups(groups: readonly Group[], floor: number): ReadonlySet<string> {
  const hidden = new Set<string>()
  for (const { fingerprint, count, total } of groups) {
    const leftOut = total - count
    if (count < floor || (leftOut > 0 && leftOut < floor)) hidden.add(fingerprint)
  }
  const instruments = new Set(groups.map(instrumentOf))
  for (const instrument of instruments) {
    const parts = groups.filter((group) => instrumentOf(group) === instrument && group.count > 0)
    if (parts.length > 1) hideComplements(parts, hidden, floor)
  }
  return hidden
}

function hideComplements(parts: readonly Group[], hidden: Set<string>, floor: number): void {
  const isHidden = ({ fingerprint }: Group): boolean => hidden.has(fingerprint)
  const bySize = [...parts].sort((a, b) => a.count - b.count || (a.fingerprint < b.fingerprint ? -1 : 1))
  if (!bySize.some((part) => isHidden(part) && part.count < floor)) return
  for (const part of bySize) {
    const found = bySize.filter(isHidden)
    if (found.length >= 2 && found.reduce((sum, { count }) => sum + count, 0) >= floor) break
    hidden.add(part.fingerprint)
  }
  const visible = bySize.filter((part) => !isHidden(part))
  if (visible.length < 2) for (const part of visible) hidden.add(part.fingerprint)
}

const instrumentOf = ({ fingerprint }: Group): string => fingerprint.split('-')[0] ?? fingerprint
