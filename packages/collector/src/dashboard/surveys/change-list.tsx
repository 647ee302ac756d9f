import { h, type VNode } from 'preact'
import type { SurveyChange } from '../../remote-config/publication.js'
import type { SurveysWords } from './surveys-words.js'

interface ChangeListProps {
  readonly changes: readonly SurveyChange[]
  readonly words: SurveysWords
}

const show = (value: unknown): string => (value === undefined ? '–' : JSON.stringify(value))

/** What has changed, survey by survey and field by field. */
export function ChangeList({ changes, words }: ChangeListProps): VNode {
  return (
    <ul class="changes">
      {changes.map(({ survey, kind, changes: fields }) => (
        <li key={survey ?? ''}>
          <strong>{survey ?? words.forAll}</strong> {words.kinds[kind]}
          {kind === 'changed' && (
            <ul lang="en" dir="ltr">
              {fields.map(({ field, before, after }) => (
                <li key={field}>
                  <code>{field}</code> <del>{show(before)}</del> <ins>{show(after)}</ins>
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  )
}
