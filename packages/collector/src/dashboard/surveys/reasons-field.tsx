import { h, type VNode } from 'preact'
import { type Draft, isDraft } from './draft.js'
import type { SurveysWords } from './surveys-words.js'
import { TextsField } from './texts-field.js'

interface ReasonsFieldProps {
  readonly label: string
  readonly value: unknown
  readonly words: SurveysWords
  readonly onChange: (value: unknown) => void
}

/** The reasons to choose from, each with its id, which is counted, and its label, which is read. */
export function ReasonsField({ label, value, words, onChange }: ReasonsFieldProps): VNode {
  const reasons: readonly Draft[] = Array.isArray(value) ? value.map((one) => (isDraft(one) ? one : {})) : []
  const put = (next: readonly Draft[]): void => onChange(next.length > 0 ? next : undefined)
  const replace = (at: number, change: Draft): void =>
    put(reasons.map((old, index) => (index === at ? { ...old, ...change } : old)))
  return (
    <fieldset class="reasons">
      <legend>{label}</legend>
      {reasons.map((reason, at) => (
        <div class="row" key={at}>
          <label>
            <span class="hint">{words.reasonId}</span>
            <input
              type="text"
              dir="ltr"
              value={String(reason.id ?? '')}
              onInput={({ currentTarget }) => replace(at, { id: currentTarget.value })}
            />
          </label>
          <TextsField
            label={words.reasonLabel}
            value={reason.label}
            words={words}
            onChange={(text) => replace(at, { label: text ?? '' })}
          />
          <button type="button" class="quiet" onClick={() => put(reasons.filter((_, index) => index !== at))}>
            {words.take} <span class="unseen">{`${label}, ${String(reason.id ?? at + 1)}`}</span>
          </button>
        </div>
      ))}
      <button type="button" class="quiet" onClick={() => put([...reasons, { id: '', label: '' }])}>
        {words.addReason}
      </button>
    </fieldset>
  )
}
