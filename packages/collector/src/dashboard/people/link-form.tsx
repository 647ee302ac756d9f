import { h, type VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { PeopleWords } from './people-words.js'

/** A form that makes links. */
export interface LinkFormProps {
  readonly words: PeopleWords
  readonly surveys: readonly string[]
  /** Resolves to the address of the link, or to nothing where it was refused. */
  readonly onMake: (wanted: WantedLink) => Promise<string | undefined>
}

interface WantedLink {
  readonly name: string
  readonly survey?: string
  readonly days: number
}

/** Asks for name, survey and days of a link, and shows its address once. */
export function LinkForm({ words, surveys, onMake }: LinkFormProps): VNode {
  const [address, setAddress] = useState<string>()
  const [isCopied, setIsCopied] = useState(false)
  const onSubmit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    const given = new FormData(event.currentTarget as HTMLFormElement)
    const survey = String(given.get('survey') ?? '')
    setIsCopied(false)
    setAddress(
      await onMake({
        name: String(given.get('name')),
        days: Number(given.get('days')),
        ...(survey === '' ? {} : { survey }),
      }),
    )
  }
  const copy = (): void => {
    // Without the clipboard the address can still be selected.
    navigator.clipboard?.writeText(address ?? '').then(
      () => setIsCopied(true),
      () => setIsCopied(false),
    )
  }
  return (
    <section class="card" aria-labelledby="make-link">
      <h2 id="make-link">{words.make}</h2>
      <form onSubmit={onSubmit}>
        <p>
          <label class="field">
            {words.name} <input name="name" required pattern="[\w.\-]{1,64}" dir="ltr" />
          </label>
        </p>
        <p>
          <label class="field">
            {words.survey}{' '}
            <select name="survey">
              <option value="">{words.allSurveys}</option>
              {surveys.map((survey) => (
                <option key={survey} value={survey}>
                  {survey}
                </option>
              ))}
            </select>
          </label>
        </p>
        <p>
          <label class="field">
            {words.days} <input name="days" type="number" min="1" max="366" required defaultValue="30" />
          </label>
        </p>
        <button type="submit" class="primary">
          {words.make}
        </button>
      </form>
      <div aria-live="polite">
        {address !== undefined && (
          <p>
            {words.made} <code dir="ltr">{address}</code>{' '}
            <button type="button" onClick={copy}>
              {isCopied ? words.copied : words.copy}
            </button>
          </p>
        )}
      </div>
    </section>
  )
}
