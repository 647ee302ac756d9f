import { localeTags, matchLocale } from '@easekit/scales'
import { Hono, type MiddlewareHandler } from 'hono'
import * as v from 'valibot'
import type { ReaderCheck } from '../http/create-reader-check.js'
import { parameterSchemas } from '../http/parameter-schemas.js'
import type { AddressOf } from '../http/public-address.js'
import { readBodyOf } from '../http/read-body-of.js'
import { readParameters } from '../http/read-parameters.js'
import type { Scope } from '../http/scope.js'
import { sendProblem } from '../http/send-problem.js'
import type { Project } from '../projects/project.js'
import { findMistake } from '../sending/find-mistake.js'
import { linkFields } from '../sending/wanted-link.js'
import type { AccessStore } from '../storage/access-store.js'
import type { AskingStore } from '../storage/asking-store.js'
import type { InvitationRow, InvitationStore } from '../storage/invitation-store.js'
import { responseId } from '../survey-links/response-id.js'
import { secretOf } from '../survey-links/secret-of.js'
import { addressHash } from './address-hash.js'
import type { InvitationDetails } from './invitation-details.js'
import { type WantedInvitation, wantedInvitation } from './wanted-invitation.js'

/** What the endpoints for invitations need. `now` is epoch ms. */
export interface InvitationRoutesOptions {
  readonly store: InvitationStore & AskingStore & Pick<AccessStore, 'note'>
  readonly projects: ReadonlyMap<string, Project>
  readonly now: () => number
  /** Lets only readers of a scope pass. */
  readonly requires: (scope: Scope) => MiddlewareHandler
  readonly readerOf: ReaderCheck
  readonly addressOf: AddressOf
}

const headers = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' }
const hourMs = 3_600_000
const example =
  '{"project": "shop", "survey": "checkout", "subject": "order-1042", "delayHours": 72, "to": "anna@example.com"}'
interface ListedInvitations {
  readonly project: string
  readonly subject?: string | undefined
  readonly before?: { readonly at: number; readonly id: string } | undefined
  readonly limit: number
}

interface NamedInvitation {
  readonly project: string
  readonly survey: string
  readonly subject: string
}

/** As `POST` keeps it. */
const subject = v.pipe(v.string(), v.trim())

/** The search parameters of `GET` and of `DELETE /invitations`. */
export const invitationParameters: {
  readonly listed: v.GenericSchema<unknown, ListedInvitations>
  readonly named: v.GenericSchema<unknown, NamedInvitation>
} = {
  listed: v.strictObject({
    project: parameterSchemas.project,
    subject: v.optional(subject),
    before: v.optional(parameterSchemas.cursor),
    limit: v.optional(parameterSchemas.limit, '50'),
  }),
  named: v.strictObject({ project: linkFields.project, survey: linkFields.survey, subject }),
}

/**
 * `POST /invitations`: asks somebody later, by mail or by the webhook, once for each subject of a survey; `DELETE` takes it back. Both
 * for tokens with the scope `publish`. `GET` lists them, for readers of records.
 */
export function invitationRoutes(options: InvitationRoutesOptions): Hono {
  const { store, projects, now, requires, readerOf, addressOf } = options
  const app = new Hono()
  const refuse = (status: number, error: string, message: string) => sendProblem(status, { error, message })
  const unknownProject = () => refuse(404, 'unknown_project', '`project` must be one the collector serves')
  const note = async (request: Request, project: string, what: string, detail: string): Promise<void> =>
    store.note({ project, at: now(), who: (await readerOf(request))?.name ?? '', what, detail })

  app.post('/invitations', requires('publish'), async ({ req }) => {
    const read = await readBodyOf(req.raw, wantedInvitation, example)
    if ('error' in read) return sendProblem(400, read)
    const wanted = read.value
    const { project, survey, subject, to } = wanted
    const mistake = await findMistake(projects, { ...wanted, channel: 'email' }, now())
    if (mistake) return sendProblem(mistake.status, mistake.problem)
    const { mail, webhook } = projects.get(project) as Project
    if (to === undefined && !webhook)
      return refuse(400, 'no_webhook', '`to` must be an address, since the project has no webhook that could be told')
    if (to !== undefined && !mail)
      return refuse(400, 'no_mail', '`to` must be left out, since the project has no `mail` that could send')
    const secret = await secretOf(store, project)
    if (to !== undefined && (await store.isUnsubscribed(project, addressHash(secret, to))))
      return refuse(409, 'unsubscribed', 'This address wants no mail.')
    // An empty id is nobody's: any answer of the subject counts.
    if (await store.hasAnswered({ project, survey, subject, id: '' }))
      return refuse(409, 'already_answered', 'This subject has answered the survey.')
    const row = toRow(wanted, responseId(secret, { project, survey, subject, channel: 'email' }), req.raw)
    if (!(await store.addInvitation(row)))
      return refuse(409, 'already_invited', 'There is an invitation of this subject to the survey already.')
    await note(req.raw, project, 'invitation.added', `${survey}, by ${row.sentBy}`)
    return Response.json(tell(row), { status: 201, headers })
  })

  app.get('/invitations', requires('records'), async ({ req }) => {
    const read = readParameters(new URL(req.url), invitationParameters.listed)
    if ('error' in read) return sendProblem(400, read)
    if (!projects.has(read.value.project)) return unknownProject()
    const rows = await store.invitations(read.value)
    const last = rows.length === read.value.limit ? rows.at(-1) : undefined
    const next = last ? `${last.createdAt}_${last.id}` : null
    return Response.json({ invitations: rows.map(tell), next }, { headers })
  })

  app.delete('/invitations', requires('publish'), async ({ req }) => {
    const read = readParameters(new URL(req.url), invitationParameters.named)
    if ('error' in read) return sendProblem(400, read)
    const { project, survey, subject } = read.value
    if (!projects.has(project)) return unknownProject()
    const id = responseId(await secretOf(store, project), { project, survey, subject, channel: 'email' })
    if (!(await store.settleInvitation({ project, id }, { type: 'over', state: 'cancelled' })))
      return refuse(404, 'not_found', 'No invitation of this subject to the survey waits.')
    await note(req.raw, project, 'invitation.cancelled', survey)
    return Response.json({ cancelled: id }, { headers })
  })

  function toRow(wanted: WantedInvitation, id: string, request: Request): InvitationRow {
    const { project, survey, subject, to, dueAt, delayHours = 0, attributes, days } = wanted
    const locale = matchLocale(wanted.locale ? [wanted.locale] : [], localeTags)
    const details: InvitationDetails = { base: addressOf(request, ''), attributes, locale, days }
    return {
      project,
      id,
      survey,
      subject,
      sentBy: to === undefined ? 'webhook' : 'email',
      sentTo: to ?? null,
      details: JSON.stringify(details),
      state: 'waiting',
      createdAt: now(),
      dueAt: dueAt === undefined ? now() + Math.round(delayHours * hourMs) : Date.parse(dueAt),
      attempts: 0,
      error: null,
    }
  }

  return app
}

// Where mail goes is nobody's business but the sender's.
function tell({ id, project, survey, subject, sentBy, state, createdAt, dueAt, error }: InvitationRow): object {
  const times = { createdAt: new Date(createdAt).toISOString(), dueAt: new Date(dueAt).toISOString() }
  return { id, project, survey, subject, by: sentBy, state, ...times, error }
}
