import { h, type VNode } from 'preact'
import { type Draft, isDraft } from './draft.js'
import { offeredTriggers } from './form-fields.js'
import type { SurveysWords } from './surveys-words.js'

interface TriggersFieldProps {
  readonly label: string
  readonly value: unknown
  readonly words: SurveysWords
  readonly onChange: (value: unknown) => void
}

const isNumber = ['ms', 'percent']

/** What makes the survey appear: each trigger by its kind, with the one field that says what it waits for. */
export function TriggersField({ label, value, words, onChange }: TriggersFieldProps): VNode {
  const triggers: readonly Draft[] = Array.isArray(value) ? value.map((one) => (isDraft(one) ? one : {})) : []
  const put = (next: readonly Draft[]): void => onChange(next.length > 0 ? next : undefined)
  const replace = (at: number, one: Draft): void => put(triggers.map((old, index) => (index === at ? one : old)))
  return (
    <fieldset class="triggers">
      <legend>{label}</legend>
      {triggers.map((trigger, at) => {
        const type = String(trigger.type ?? '')
        const field = offeredTriggers[type] ?? ''
        return (
          <div class="row" key={at}>
            <label>
              <span class="hint">{words.triggerType}</span>
              <select value={type} onChange={({ currentTarget }) => replace(at, { type: currentTarget.value })}>
                {[...new Set([...Object.keys(offeredTriggers), type])].map((one) => (
                  <option key={one} value={one}>
                    {one}
                  </option>
                ))}
              </select>
            </label>
            {field !== '' && (
              <label class="grow">
                <span class="hint">{`${words.triggerValue} (${field})`}</span>
                <input
                  type="text"
                  inputMode={isNumber.includes(field) ? 'numeric' : 'text'}
                  dir="ltr"
                  value={
                    typeof trigger[field] === 'object' ? JSON.stringify(trigger[field]) : String(trigger[field] ?? '')
                  }
                  onInput={({ currentTarget: { value: text } }) => {
                    const { [field]: _, ...others } = trigger
                    // What is no number yet is a finding beside the field.
                    const given = isNumber.includes(field) && !Number.isNaN(Number(text)) ? Number(text) : text
                    replace(at, text === '' ? (others as Draft) : { ...others, [field]: given })
                  }}
                />
              </label>
            )}
            <button type="button" class="quiet" onClick={() => put(triggers.filter((_, index) => index !== at))}>
              {words.take} <span class="unseen">{`${label}, ${type}`}</span>
            </button>
          </div>
        )
      })}
      <button type="button" class="quiet" onClick={() => put([...triggers, { type: 'checkout' }])}>
        {words.addTrigger}
      </button>
    </fieldset>
  )
}
