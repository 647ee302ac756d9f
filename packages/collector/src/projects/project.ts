import type { Alerts } from './resolve-alerts.js'

/** A project with every option resolved. */
export interface Project {
  readonly id: string
  /** What people call it; `undefined` where they call it by its id. */
  readonly name: string | undefined
  /** Whether none of its surveys asks. What is answered all the same is taken. */
  readonly isPaused: boolean
  /** Surveys that do not ask, whoever declares them. */
  readonly paused: ReadonlySet<string>
  /** The version of its published surveys; 0 where those of the configuration hold. */
  readonly version: number
  readonly floor: number
  readonly demo: boolean
  readonly origins: ReadonlySet<string> | undefined
  readonly closed: ReadonlySet<string>
  /** For how many days records are kept; `undefined` for ever. */
  readonly retentionDays: number | undefined
  readonly webhook: Webhook | undefined
  /** By which server invitations go out as mail; `undefined` where none do. */
  readonly mail: Mail | undefined
  /** Surveys that are the owner's own, each with the scale it asks, if that is declared. */
  readonly surveys: ReadonlyMap<string, string | undefined>
  /** The reasons that those surveys offer, each with its label or its labels by language. */
  readonly reasons: ReadonlyMap<string, ReadonlyMap<string, string | Readonly<Record<string, string>>>>
  /** Names of attributes that answers are counted by. */
  readonly attributes: ReadonlySet<string>
  /** By dimension, the segments that always have room among the counts. */
  readonly segments: ReadonlyMap<string, ReadonlySet<string>>
  /** Reads the configuration that the project's pages fetch. */
  readonly config: (() => object | Promise<object>) | undefined
  /** Who is told of what the figures say; `undefined` where nobody is. */
  readonly alerts: Alerts | undefined
}

/** Where a project's events go, and which. */
export interface Webhook {
  readonly url: string
  readonly secret: string
  readonly kinds: readonly ('completed' | 'erased')[]
  /** All of them must hold for a completed response to be sent. */
  readonly only: readonly ('answered' | 'commented' | 'harder')[]
}

/** A mail server, and who mails come from. */
export interface Mail {
  readonly smtp: string
  readonly from: string
}
