import { h, type VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { SurveyChange } from '../../remote-config/publication.js'
import { ChangeList } from './change-list.js'
import type { Definitions } from './definitions.js'
import type { SurveysPageProps } from './surveys-page-props.js'
import type { SurveysWords } from './surveys-words.js'
import { fill } from './words-of.js'

interface HistoryListProps extends Pick<SurveysPageProps, 'project' | 'language' | 'read'> {
  readonly definitions: Definitions
  readonly words: SurveysWords
  readonly onRestore: (version: number) => Promise<void>
}

/** Who published what and when, with the difference, and the way back. */
export function HistoryList({ definitions, project, language, read, words, onRestore }: HistoryListProps): VNode {
  const [shown, setShown] = useState<{ readonly version: number; readonly diff: readonly SurveyChange[] }>()
  const show = async (version: number): Promise<void> => {
    try {
      setShown(await read(`v1/definitions/${version}?project=${project.id}`))
    } catch {
      setShown(undefined)
    }
  }
  const time = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' })
  return (
    <section class="card history" aria-labelledby="history-title">
      <h2 id="history-title">{words.history}</h2>
      {definitions.history.length === 0 && <p class="hint">{words.noHistory}</p>}
      <ol>
        {definitions.history.map(({ version, at, who, note, changes, newSeries }) => (
          <li key={version}>
            <p>
              <strong>{fill(words.version, { version })}</strong> <time dateTime={at}>{time.format(new Date(at))}</time>{' '}
              <span class="hint">{who}</span> {note}
              {version === definitions.version && <span class="mark">{words.current}</span>}
            </p>
            <p class="hint">
              {changes.map(({ survey, kind }) => `${survey ?? words.forAll}: ${words.kinds[kind]}`).join(' · ')}
              {newSeries.length > 0 && ` · ${words.newSeries}: ${newSeries.join(', ')}`}
            </p>
            <p class="row">
              <button type="button" class="quiet" onClick={() => show(version)}>
                {words.show} <span class="unseen">{fill(words.version, { version })}</span>
              </button>
              {version !== definitions.version && (
                <button type="button" class="quiet" onClick={() => onRestore(version)}>
                  {words.restore} <span class="unseen">{fill(words.version, { version })}</span>
                </button>
              )}
            </p>
            {shown?.version === version && <ChangeList changes={shown.diff} words={words} />}
          </li>
        ))}
      </ol>
    </section>
  )
}
