import type { ItemType } from '../instrument/scale.js'
import type { Finding } from './survey.js'

/** Words that belong to the labels of another item type. */
const FOREIGN: Readonly<Record<ItemType, RegExp>> = {
  effort: /\b(easy|difficult|hard|(dis)?agree|(dis)?satisfied)\b/i,
  agreement: /\b(easy|difficult|hard|effort|(dis)?satisfied)\b/i,
  ease: /\b(effort|(dis)?agree|(dis)?satisfied)\b/i,
  binary: /\b(effort|(dis)?satisfied)\b/i,
  satisfaction: /\b(easy|difficult|hard|effort|(dis)?agree)\b/i,
  likelihood: /\b(easy|difficult|hard|effort|(dis)?agree|(dis)?satisfied)\b/i,
}
const OPT_OUT = /\b(don['’]t know|undecided|no opinion|not applicable|n\/a)\b/i

/** Looks for faults in the English labels of a scale. */
export const lintLabels = (labels: readonly string[], type: ItemType): readonly Finding[] => {
  const findings: Finding[] = []
  const foreign = labels.find((label) => FOREIGN[type].test(label))
  if (foreign)
    findings.push({
      rule: 'label-mismatch',
      severity: 'error',
      field: 'labels',
      message: `"${foreign}" is no label of the type "${type}": question and labels must speak of the same thing`,
    })
  const optOut = labels.find((label) => OPT_OUT.test(label))
  if (optOut)
    findings.push({
      rule: 'opt-out',
      severity: 'error',
      field: 'labels',
      message: `"${optOut}" is not a middle position: it would count as one. Let people skip the question instead`,
    })
  return findings
}
