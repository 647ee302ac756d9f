import type { Box, Scale } from '../instrument/scale.js'
import { presets } from '../scoring/preset/presets.js'
import type { ScaleIssue } from './scale-issue.js'

/** Rule I5: a cut-off names label ids, takes them from the end inwards, and stays beyond the midpoint. */
const checkBox = (scale: Scale, box: Box): string | undefined => {
  if (presets.some(({ id }) => id === box.id)) return `must not reuse the preset name "${box.id}"`
  const fromEasyEnd = scale.direction === 'effort-up' ? scale.labels : [...scale.labels].reverse()
  const points = scale.labels.length
  const most = Math.floor(points / 2)
  const ends: readonly [string, readonly string[], readonly string[]][] = [
    ['easy', box.easy, fromEasyEnd],
    ['hard', box.hard ?? [], [...fromEasyEnd].reverse()],
  ]
  for (const [end, ids, ladder] of ends) {
    const unknown = ids.find((id) => !scale.labels.includes(id))
    if (unknown !== undefined) return `"${box.id}" must name label ids, got ${JSON.stringify(unknown)} in \`${end}\``
    const expected = ladder.slice(0, ids.length)
    if (new Set(ids).size !== ids.length || !expected.every((id) => ids.includes(id)))
      return `"${box.id}" must take \`${end}\` from the end inwards (${expected.join(', ')}), got ${ids.join(', ')}`
    if (ids.length > most || (end === 'easy' && ids.length === 0))
      return `"${box.id}" must take 1 to ${most} labels beyond the midpoint in \`${end}\`, got ${ids.length}`
  }
  return undefined
}

/** Rule I5 for every box of a scale. */
export const checkBoxes = (scale: Scale): readonly ScaleIssue[] => {
  const boxes = scale.boxes ?? []
  const issues: ScaleIssue[] = []
  if (new Set(boxes.map(({ id }) => id)).size !== boxes.length)
    issues.push({ field: 'boxes', message: `must have unique ids, got ${JSON.stringify(boxes.map(({ id }) => id))}` })
  for (const box of boxes) {
    const message = checkBox(scale, box)
    if (message) issues.push({ field: 'boxes', rule: 'I5', message })
  }
  return issues
}
