import { h, type VNode } from 'preact'
import { useEffect, useMemo } from 'preact/hooks'
import type { ListedAlert, ListedTarget } from '../../alerts/alert-routes.js'
import { createWriter } from '../../alerts/create-writer.js'
import type { AlertLanguage } from '../../projects/alert-options.js'
import { type Read, useRead } from '../data/use-read.js'
import { How } from '../insight/how.js'
import { AlertEntry } from './alert-entry.js'
import { alertPageWords } from './alert-page-words.js'

/** What the page of alerts gets of the frame around it. */
export interface AlertsPageProps {
  readonly project: { readonly id: string }
  readonly language: AlertLanguage
  readonly read: Read
  /** Hears how fresh what is shown is. @default nobody does */
  readonly onState?: (state: { readonly status: 'loading' | 'fresh' | 'stale' }) => void
}

/** Where each survey stands beside its target, and what readers were told of, the newest first. */
export function AlertsPage({ project, language, read, onState }: AlertsPageProps): VNode {
  const words = alertPageWords[language]
  const writer = useMemo(() => createWriter(language), [language])
  const of = new URLSearchParams({ project: project.id })
  const alerts = useRead<{ readonly alerts: readonly ListedAlert[] }>(read, `v1/alerts?${of}&limit=100`)
  const targets = useRead<{ readonly targets: readonly ListedTarget[] }>(read, `v1/targets?${of}`)
  const hasFailed = alerts.hasFailed || targets.hasFailed
  const status = hasFailed ? 'stale' : alerts.value && targets.value ? 'fresh' : 'loading'
  useEffect(() => onState?.({ status }), [onState, status])
  if (hasFailed)
    return (
      <section class="card empty" role="alert">
        <p>{words.failed}</p>
        <button
          type="button"
          onClick={() => {
            alerts.again()
            targets.again()
          }}
        >
          {words.tryAgain}
        </button>
      </section>
    )
  if (!alerts.value || !targets.value) return <p class="hint loading">{words.loading}</p>
  const open = alerts.value.alerts.filter(({ closedAt }) => closedAt === null)
  const over = alerts.value.alerts.filter(({ closedAt }) => closedAt !== null)
  const list = (title: string, id: string, listed: readonly ListedAlert[], none: string): VNode => (
    <section class="card" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {listed.length === 0 && <p class="hint">{none}</p>}
      {listed.map((alert) => (
        <AlertEntry key={alert.id} alert={alert} project={project.id} writer={writer} words={words} />
      ))}
    </section>
  )
  return (
    <div class="sections alerts">
      {list(words.goingOn, 'alerts-open', open, words.nothingGoingOn)}
      {targets.value.targets.length > 0 && (
        <section class="card" aria-labelledby="alerts-targets">
          <h2 id="alerts-targets">{words.targets}</h2>
          <ul>
            {targets.value.targets.map(({ survey, target, standing, figure, unit }) => (
              <li key={survey}>
                <strong dir="auto">{writer.name(survey)}</strong>:{' '}
                {writer.words.standings[standing](writer.value(target, figure?.unit ?? unit ?? 'points'))}
                {!figure && unit && ` (${writer.words.units[unit]})`}
                {figure && <p class="hint">{writer.figure(figure)}</p>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {list(words.over, 'alerts-over', over, words.nothingOver)}
      <How sentences={words.explained} of={words.targets} window={words.days} />
    </div>
  )
}
