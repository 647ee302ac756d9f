import { isSafeView, suppress } from '@easekit/scales/scoring'
import type { Group } from './group.js'

/**
 * Fingerprints of the groups that may not be shown, so that no answer of a small group can be read or worked out: a
 * group below the floor, one whose window leaves out fewer than the floor of its answers, and the further groups of the
 * same instrument that have to be hidden with a small one, since they are parts of a total that can be asked for.
 */
export function hiddenGroups(groups: readonly Group[], floor: number): ReadonlySet<string> {
  const unsafe = groups.filter(({ count, total }) => !isSafeView(count, total, floor))
  const hidden = new Set(unsafe.map(({ fingerprint }) => fingerprint))
  for (const instrument of new Set(groups.map(instrumentOf))) {
    const parts = groups.filter((group) => instrumentOf(group) === instrument)
    if (parts.length === 1) continue
    const { hidden: together } = suppress(
      parts.map(({ fingerprint, count }) => ({ id: fingerprint, count })),
      floor,
    )
    for (const fingerprint of together) hidden.add(fingerprint)
  }
  return hidden
}

const instrumentOf = ({ fingerprint }: Group): string => fingerprint.split('-')[0] ?? fingerprint
