import type { Scale } from '../instrument/scale.js'
import { poles } from './poles.js'
import type { ScaleIssue } from './scale-issue.js'

const split = (label: string): { degree: string; pole: string } => {
  const at = label.lastIndexOf('-')
  return { degree: label.slice(0, Math.max(at, 0)), pole: label.slice(at + 1) }
}

/** Rules I4 (one label per point, unique, symmetric, neutral in the middle), I8 (labels fit the type) and I12. */
export const checkLabels = (scale: Scale): readonly ScaleIssue[] => {
  const { labels, type, direction } = scale
  const field = 'labels'
  const points = Math.round((scale.max - scale.min) / scale.step) + 1
  if (labels.length !== points)
    return [{ field, rule: 'I4', message: `must name one label per point (${points}), got ${labels.length}` }]
  if (new Set(labels.map((label) => label.trim().toLowerCase())).size !== points)
    return [{ field, rule: 'I4', message: `must be unique, got ${JSON.stringify(labels)}` }]
  // A ladder of bare digits, as the likelihood question has it, carries no poles to check.
  if (type === 'likelihood' && labels.every((label, at) => label === String(scale.min + at * scale.step))) return []

  const { ends, middle, up } = poles[type]
  const issues: ScaleIssue[] = []
  const centre = (points - 1) / 2
  const parts = labels.map(split)
  const isNeutral = (label: string): boolean => label === middle
  const foreign = labels.filter((label, at) => !isNeutral(label) && !ends.includes(parts[at]?.pole ?? ''))
  if (foreign.length > 0)
    return [
      {
        field,
        rule: 'I8',
        message: `must fit the type "${type}": ids end in "${ends[0]}" or "${ends[1]}"${middle ? `, the middle is "${middle}"` : ''}, got ${JSON.stringify(foreign)}`,
      },
    ]
  labels.forEach((label, at) => {
    if (isNeutral(label) !== (at === centre && scale.midpoint !== undefined))
      issues.push({
        field,
        rule: 'I4',
        message: `must have "${middle}" exactly at the midpoint, got "${label}" at ${scale.min + at * scale.step}`,
      })
  })
  if (issues.length > 0) return issues
  const first = parts[0]?.pole
  const symmetric = parts.every((part, at) => {
    const mirror = parts[points - 1 - at]
    return at === centre || (part.degree === mirror?.degree && (part.pole === first) === at < centre)
  })
  if (!symmetric)
    issues.push({ field, rule: 'I4', message: `must be symmetric around the middle, got ${JSON.stringify(labels)}` })
  const grows = first === ends[0] ? up : up === 'ease-up' ? 'effort-up' : up === 'effort-up' ? 'ease-up' : undefined
  if (grows && grows !== direction)
    issues.push({
      field: 'direction',
      rule: 'I12',
      message: `must be "${grows}" for labels from "${labels[0]}" to "${labels[points - 1]}", got "${direction}"`,
    })
  return issues
}
