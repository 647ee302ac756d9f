import { localeTags } from '@easekit/scales'
import { h, type VNode } from 'preact'
import { isDraft } from './draft.js'
import type { SurveysWords } from './surveys-words.js'

interface TextsFieldProps {
  readonly label: string
  /** One text for every language, or texts by language tag. */
  readonly value: unknown
  readonly words: SurveysWords
  readonly onChange: (value: unknown) => void
}

/** A text in one language, or in several. */
export function TextsField({ label, value, words, onChange }: TextsFieldProps): VNode {
  const texts: Readonly<Record<string, unknown>> = isDraft(value) ? value : { '': value }
  const change = (tag: string, text: string | undefined): void => {
    const { [tag]: _, ...others } = texts
    const next = text === undefined ? others : { ...texts, [tag]: text }
    const tags = Object.keys(next)
    if (tags.length === 1 && tags[0] === '') onChange(next[''] || undefined)
    else onChange(tags.length === 0 ? undefined : next)
  }
  const addLanguage = (tag: string): void => {
    // What stood there for every language is English, until somebody says otherwise.
    const { '': general, ...others } = texts
    onChange({ ...(general ? { en: general } : {}), ...others, [tag]: '' })
  }
  return (
    <fieldset class="texts">
      <legend>{label}</legend>
      {Object.entries(texts).map(([tag, text]) => (
        <div class="row" key={tag}>
          <label class="grow">
            <span class="hint">{tag || words.everyLanguage}</span>
            <input
              type="text"
              dir="auto"
              value={String(text ?? '')}
              onInput={({ currentTarget }) => change(tag, currentTarget.value)}
            />
          </label>
          {tag !== '' && (
            <button type="button" class="quiet" onClick={() => change(tag, undefined)}>
              {words.take} <span class="unseen">{`${label}, ${tag}`}</span>
            </button>
          )}
        </div>
      ))}
      <label class="hint">
        {words.addLanguage}{' '}
        <select value="" onChange={({ currentTarget }) => addLanguage(currentTarget.value)}>
          <option value="">–</option>
          {localeTags
            .filter((tag) => !(tag in texts))
            .map((tag) => (
              <option key={tag} value={tag}>
                {tag}
              </option>
            ))}
        </select>
      </label>
    </fieldset>
  )
}
