import { h, type VNode } from 'preact'
import type { FormField } from './form-fields.js'
import type { SurveysWords } from './surveys-words.js'

interface PlainFieldProps {
  readonly field: FormField
  readonly id: string
  readonly value: unknown
  readonly words: SurveysWords
  readonly describedBy: string | undefined
  readonly onChange: (value: unknown) => void
}

/** What a number is shown as, and the other way round. */
const units: Readonly<Record<string, number>> = { number: 1, percent: 0.01, seconds: 1000 }

/** A field of one value. An empty one is not said at all, so that what is usual holds. */
export function PlainField({ field, id, value, words, describedBy, onChange }: PlainFieldProps): VNode {
  const { kind, options = [], isNeeded } = field
  const described = { id, 'aria-describedby': describedBy, 'aria-invalid': describedBy !== undefined }
  const unit = units[kind]
  if (kind === 'choice')
    return (
      <select
        {...described}
        value={String(value ?? '')}
        onChange={({ currentTarget }) => onChange(currentTarget.value || undefined)}
      >
        {!isNeeded && <option value="">{words.usual}</option>}
        {[...new Set([...options, ...(value === undefined ? [] : [String(value)])])].map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </select>
    )
  if (kind === 'lines') {
    const lines = Array.isArray(value) ? value.join('\n') : String(value ?? '')
    return (
      <textarea
        {...described}
        dir="ltr"
        rows={2}
        value={lines}
        onChange={({ currentTarget }) => {
          const list = currentTarget.value.split('\n').map((line) => line.trim())
          const given = list.filter(Boolean)
          onChange(given.length > 0 ? given : undefined)
        }}
      />
    )
  }
  if (unit !== undefined)
    return (
      <input
        {...described}
        type="number"
        step="any"
        value={typeof value === 'number' ? String(Number((value / unit).toFixed(4))) : String(value ?? '')}
        onInput={({ currentTarget: { value: text } }) =>
          onChange(text === '' ? undefined : Number((Number(text) * unit).toFixed(6)))
        }
      />
    )
  const written = {
    ...described,
    value: String(value ?? ''),
    onInput: ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) =>
      onChange(currentTarget.value || undefined),
  }
  return kind === 'day' ? <input {...written} type="date" /> : <input {...written} type="text" dir="auto" />
}
