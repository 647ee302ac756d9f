import type { Scale } from '../instrument/scale.js'
import type { ScaleIssue } from './scale-issue.js'

const fold = (text: string): string => text.trim().normalize('NFC').toLowerCase()

/** Rule I4 for the texts of a scale's own words, and the two free slots. */
export const checkWords = (scale: Scale): readonly ScaleIssue[] => {
  const issues: ScaleIssue[] = []
  for (const [tag, words] of Object.entries(scale.words ?? {})) {
    const field = `words.${tag}`
    const { labels, question, items } = words
    if (labels && labels.length !== scale.labels.length)
      issues.push({
        field: `${field}.labels`,
        rule: 'I4',
        message: `must hold one text per point (${scale.labels.length}), got ${labels.length}`,
      })
    if (labels && (new Set(labels.map(fold)).size !== labels.length || labels.some((text) => fold(text) === '')))
      issues.push({
        field: `${field}.labels`,
        rule: 'I4',
        message: `must be unique and not empty, got ${JSON.stringify(labels)}`,
      })
    if (question !== undefined && question.trim() === '')
      issues.push({ field: `${field}.question`, message: 'must not be empty' })
    const slot = question?.match(/{[^}]*}?/g)?.find((found) => found !== '{company}' && found !== '{issue}')
    if (slot) issues.push({ field: `${field}.question`, message: `must use {company} and {issue} only, got ${slot}` })
    const missing = items && scale.items?.find((id) => !items[id]?.trim())
    if (missing) issues.push({ field: `${field}.items`, message: `must hold a text for the item "${missing}"` })
  }
  return issues
}
