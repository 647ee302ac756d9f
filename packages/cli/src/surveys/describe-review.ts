import type { Review } from './definitions.js'
import type { FileFinding } from './lint-files.js'
import { splitPlace } from './split-place.js'

const most = 120

/** What publishing would do, as text. */
export function describeReview({ diff, newSeries, findings }: Review): string {
  const changed = diff.flatMap(({ survey, kind, changes }) => [
    `${survey ?? 'all surveys'}: ${kind}`,
    ...changes.map(({ field, before, after }) => `  ${field}: ${short(before)} → ${short(after)}`),
  ])
  const lines = [
    ...(changed.length > 0 ? changed : ['no difference']),
    ...newSeries.map(({ message }) => `new series: ${message}`),
    ...findings.map(({ survey, severity, message }) =>
      survey ? `${survey}: ${severity}: ${splitPlace(message).text}` : `${severity}: ${message}`,
    ),
  ]
  return `${lines.join('\n')}\n`
}

/** Findings in files, a line each. */
export function describeFindings(findings: readonly FileFinding[]): string {
  if (findings.length === 0) return 'nothing found\n'
  const lines = findings.map(({ file, survey, severity, rule, message }) => {
    const place = [file, survey].filter(Boolean).join(', ')
    return `${place}: ${severity} (${rule}): ${message}`
  })
  return `${lines.join('\n')}\n`
}

function short(value: unknown): string {
  if (value === undefined) return 'nothing'
  const text = JSON.stringify(value)
  return text.length > most ? `${text.slice(0, most)}…` : text
}
