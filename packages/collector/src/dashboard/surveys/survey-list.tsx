import { h, type VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { Definitions } from './definitions.js'
import type { Draft } from './draft.js'
import type { SurveysWords } from './surveys-words.js'

interface SurveyListProps {
  readonly definitions: Definitions
  /** The surveys as they are edited. */
  readonly surveys: readonly Draft[]
  readonly words: SurveysWords
  readonly onEdit: (id: string) => void
  readonly onAdd: (id: string) => void
  readonly onRemove: (id: string) => void
  readonly onPause: (id: string, isPaused: boolean) => Promise<void>
}

const isId = (text: string): boolean => /^[\w.-]{1,64}$/.test(text)

/** The surveys of the project, and those of pages that are paused; with the ways to begin, stop and change one. */
export function SurveyList({ definitions, surveys, words, ...does }: SurveyListProps): VNode {
  const { onEdit, onAdd, onRemove, onPause } = does
  const ids = surveys.map(({ id }) => String(id))
  const published = new Set(definitions.surveys.map(({ id }) => String(id)))
  const isPaused = (id: string): boolean => definitions.paused.includes(id)
  const elsewhere = definitions.paused.filter((id) => !ids.includes(id))
  return (
    <section class="card" aria-labelledby="surveys-title">
      <h2 id="surveys-title">{words.title}</h2>
      <p class="hint">{words.intro}</p>
      {ids.length === 0 && <p>{words.none}</p>}
      <ul class="survey-list">
        {[...ids, ...elsewhere].map((id) => (
          <li key={id} class="row">
            <strong class="grow" dir="ltr">
              {id}
            </strong>
            <span class="mark">
              {isPaused(id) ? words.paused : published.has(id) ? words.asking : words.unpublished}
            </span>
            {ids.includes(id) && (
              <button type="button" class="quiet" onClick={() => onEdit(id)}>
                {words.edit} <span class="unseen">{id}</span>
              </button>
            )}
            {(published.has(id) || isPaused(id)) && (
              <button type="button" class="quiet" onClick={() => onPause(id, !isPaused(id))}>
                {isPaused(id) ? words.resume : words.pause} <span class="unseen">{id}</span>
              </button>
            )}
            {ids.includes(id) && (
              <button type="button" class="quiet" onClick={() => onRemove(id)}>
                {words.remove} <span class="unseen">{id}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      <IdForm
        label={words.newId}
        hint={words.idRule}
        action={words.add}
        isFree={(id) => !ids.includes(id)}
        onId={onAdd}
      />
      <IdForm
        label={words.inline}
        hint={words.inlineHint}
        action={words.pause}
        isFree={(id) => !isPaused(id)}
        onId={(id) => onPause(id, true)}
      />
    </section>
  )
}

interface IdFormProps {
  readonly label: string
  readonly hint: string
  readonly action: string
  readonly isFree: (id: string) => boolean
  readonly onId: (id: string) => unknown
}

function IdForm({ label, hint, action, isFree, onId }: IdFormProps): VNode {
  const [id, setId] = useState('')
  const isGood = isId(id) && isFree(id)
  return (
    <form
      class="row id-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (!isGood) return
        onId(id)
        setId('')
      }}
    >
      <label class="grow">
        {label} <span class="hint">{hint}</span>
        <input type="text" dir="ltr" value={id} onInput={({ currentTarget }) => setId(currentTarget.value.trim())} />
      </label>
      <button type="submit" disabled={!isGood}>
        {action}
      </button>
    </form>
  )
}
