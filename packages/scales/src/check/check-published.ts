import { instruments } from '../instrument/instruments.js'
import type { Scale } from '../instrument/scale.js'
import { ladderOf } from '../wire/ladder-of.js'
import { type ScaleIssue, show } from './scale-issue.js'

/** A scale under the name of a published one must be that one, or its answers would be counted as answers to it. */
export const checkPublished = (scale: Scale): readonly ScaleIssue[] => {
  const published = instruments.find(({ id, version }) => id === scale.id && version === scale.version)
  if (!published) return []
  const name = `${published.id}@${published.version}`
  const otherwise = `or another \`id\` or \`version\`, since ${name} is published`
  const issues: ScaleIssue[] = []
  for (const field of ['type', 'direction', 'min', 'max', 'step', 'midpoint'] as const)
    if (scale[field] !== published[field])
      issues.push({ field, message: `must be ${show(published[field])} ${otherwise}, got ${show(scale[field])}` })
  if (ladderOf(scale) !== ladderOf(published))
    issues.push({
      field: 'labels',
      message: `must be ${show(ladderOf(published))} ${otherwise}, got ${show(ladderOf(scale))}`,
    })
  const reworded = Object.entries(scale.words ?? {}).find(([, { question }]) => question !== undefined)
  const { wording } = published
  if (reworded && scale.wording.id === wording.id && scale.wording.version === wording.version)
    issues.push({
      field: 'wording',
      rule: 'I11',
      message: `must have an id or version of its own, since \`words.${reworded[0]}.question\` is not the published question of ${show(`${wording.id}@${wording.version}`)}`,
    })
  return issues
}
