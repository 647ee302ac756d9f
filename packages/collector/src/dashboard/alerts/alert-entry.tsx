import { Fragment, h, type VNode } from 'preact'
import type { ListedAlert } from '../../alerts/alert-routes.js'
import type { Writer } from '../../alerts/create-writer.js'
import { tellFacts } from '../../alerts/tell-facts.js'
import { titleOf } from '../../alerts/title-of.js'
import { viewAddress } from '../../alerts/view-address.js'
import type { AlertPageWords } from './alert-page-words.js'

/** An alert, and how it is written. */
export interface AlertEntryProps {
  readonly alert: ListedAlert
  readonly project: string
  readonly writer: Writer
  readonly words: AlertPageWords
}

/** One alert: what it was about, since when, until when, and the view that shows it. */
export function AlertEntry({ alert, project, writer, words }: AlertEntryProps): VNode {
  const { openedAt, closedAt } = alert
  const day = (at: string): string => writer.days(at.slice(0, 10), at.slice(0, 10))
  const lang = new URLSearchParams(location.search).get('lang')
  const page = `${location.origin}${location.pathname}${lang ? `?lang=${encodeURIComponent(lang)}` : ''}`
  return (
    <article>
      <h3>{titleOf({ type: 'opened', facts: alert }, writer)}</h3>
      <p class="hint">
        <time dateTime={openedAt}>{words.since(day(openedAt))}</time>
        {closedAt !== null && (
          <>
            {' · '}
            <time dateTime={closedAt}>{words.until(day(closedAt))}</time>
          </>
        )}
      </p>
      {tellFacts(alert, writer).map((line) => (
        <p key={line}>{line}</p>
      ))}
      {alert.kind !== 'unknown' && <a href={viewAddress(page, project, alert)}>{writer.words.look}</a>}
    </article>
  )
}
