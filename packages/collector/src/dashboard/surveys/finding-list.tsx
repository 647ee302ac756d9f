import { h, type VNode } from 'preact'
import type { PublicationFinding } from '../../remote-config/publication.js'
import type { SurveysWords } from './surveys-words.js'

interface FindingListProps {
  readonly id?: string
  readonly findings: readonly PublicationFinding[]
  readonly words: SurveysWords
}

/** What somebody who publishes should look at. The sentences are those of the checks, which are in English. */
export function FindingList({ id, findings, words }: FindingListProps): VNode {
  return (
    <ul id={id} class="findings" lang="en" dir="ltr">
      {findings.map(({ rule, severity, field, message }) => (
        <li key={`${rule} ${field} ${message}`} class={severity}>
          <strong>{words.severities[severity]}</strong> {message}
        </li>
      ))}
    </ul>
  )
}
