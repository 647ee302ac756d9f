import { h, type VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { ListedLink } from '../../access/link-routes.js'
import type { AlertLanguage } from '../../projects/alert-options.js'
import { type Read, useRead } from '../data/use-read.js'
import { LinkForm } from './link-form.js'
import { peopleWords } from './people-words.js'

/** What the page of people gets of the frame around it. */
export interface PeoplePageProps {
  readonly project: { readonly id: string }
  readonly surveys: readonly { readonly survey: string }[]
  readonly language: AlertLanguage
  readonly read: Read
  /** Any other request, with the token; resolves to whatever the collector answers. */
  readonly write: (path: string, init: RequestInit) => Promise<Response>
  /** Hears how fresh what is shown is. @default nobody does */
  readonly onState?: (state: { readonly status: 'loading' | 'fresh' | 'stale' }) => void
}

/** Who may see published figures by a link, and until when. For readers of records. */
export function PeoplePage({ project, surveys, language, read, write, onState }: PeoplePageProps): VNode {
  const words = peopleWords[language]
  const [refusal, setRefusal] = useState<string>()
  const address = `v1/links?${new URLSearchParams({ project: project.id })}`
  const { value, hasFailed, again } = useRead<{ readonly links: readonly ListedLink[] }>(read, address)
  const status = hasFailed ? 'stale' : value ? 'fresh' : 'loading'
  useEffect(() => onState?.({ status }), [onState, status])
  const day = (at: string): string => new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date(at))

  /** Asks the collector to change something, and tells why where it does not. */
  async function change(path: string, init: RequestInit): Promise<unknown> {
    setRefusal(undefined)
    try {
      const response = await write(path, init)
      const body: unknown = await response.json()
      if (!response.ok) throw new Error((body as { readonly message?: string }).message)
      again()
      return body
    } catch (error) {
      setRefusal(error instanceof Error ? error.message : '')
      return undefined
    }
  }

  if (hasFailed)
    return (
      <section class="card empty" role="alert">
        <p>{words.failed}</p>
        <button type="button" onClick={again}>
          {words.tryAgain}
        </button>
      </section>
    )
  if (!value) return <p class="hint loading">{words.loading}</p>
  return (
    <div class="sections people">
      <section class="card" aria-labelledby="links-title">
        <h2 id="links-title">{words.title}</h2>
        <p class="hint">{words.hint}</p>
        {refusal !== undefined && (
          <p class="error" role="alert">
            {words.refused} <span dir="auto">{refusal}</span>
          </p>
        )}
        {value.links.length === 0 && <p>{words.none}</p>}
        <ul>
          {value.links.map(({ name, survey, endsAt, hasEnded }) => (
            <li key={name}>
              <p>
                <strong dir="auto">{name}</strong> · <span dir="auto">{survey ?? words.allSurveys}</span> ·{' '}
                <time dateTime={endsAt}>{(hasEnded ? words.ended : words.ends)(day(endsAt))}</time>
              </p>
              <button
                type="button"
                class="quiet"
                aria-label={words.revokeOf(name)}
                onClick={() => change(`${address}&name=${encodeURIComponent(name)}`, { method: 'DELETE' })}
              >
                {words.revoke}
              </button>
            </li>
          ))}
        </ul>
      </section>
      <LinkForm
        words={words}
        surveys={[...new Set(surveys.map(({ survey }) => survey))]}
        onMake={async (wanted) => {
          const body = JSON.stringify({ ...wanted, project: project.id })
          const made = (await change('v1/links', { method: 'POST', body })) as { readonly address: string } | undefined
          return made && new URL(made.address, new URL('.', location.href)).href
        }}
      />
    </div>
  )
}
