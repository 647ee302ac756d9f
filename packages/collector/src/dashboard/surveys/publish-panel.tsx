import { h, type VNode } from 'preact'
import { useState } from 'preact/hooks'
import { ChangeList } from './change-list.js'
import type { Reviewed } from './definitions.js'
import { FindingList } from './finding-list.js'
import type { SurveysWords } from './surveys-words.js'
import { fill } from './words-of.js'

interface PublishPanelProps {
  readonly reviewed: Reviewed | undefined
  readonly isChanged: boolean
  readonly words: SurveysWords
  readonly onPublish: (note: string) => Promise<void>
  readonly onDiscard: () => void
}

/** What publishing would do, and the way to do it. */
export function PublishPanel({ reviewed, isChanged, words, onPublish, onDiscard }: PublishPanelProps): VNode {
  const [note, setNote] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  const publish = async (): Promise<void> => {
    setIsBusy(true)
    await onPublish(note)
    setIsBusy(false)
    setNote('')
  }
  return (
    <section class="card publish" aria-labelledby="publish-title">
      <h2 id="publish-title">{words.changes}</h2>
      {!isChanged && <p class="hint">{words.noChanges}</p>}
      {isChanged && reviewed && (
        <div aria-live="polite">
          {reviewed.newSeries.map(({ survey, because }) => (
            <p key={survey} class="new-series">
              <strong>{words.newSeries}</strong> {fill(words.newSeriesOf, { id: survey, because: because.join(', ') })}
            </p>
          ))}
          <ChangeList changes={reviewed.diff} words={words} />
          <h3>{words.findings}</h3>
          {reviewed.findings.length > 0 ? (
            <FindingList findings={reviewed.findings} words={words} />
          ) : (
            <p class="hint">{words.noFindings}</p>
          )}
        </div>
      )}
      {isChanged && (
        <div class="row">
          <label class="grow">
            <span class="hint">{words.note}</span>
            <input type="text" dir="auto" value={note} onInput={({ currentTarget }) => setNote(currentTarget.value)} />
          </label>
          <button type="button" class="main" disabled={isBusy} onClick={publish}>
            {words.publish}
          </button>
          <button type="button" class="quiet" onClick={onDiscard}>
            {words.discard}
          </button>
        </div>
      )}
    </section>
  )
}
