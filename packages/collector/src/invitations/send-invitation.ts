import { findHosted, type HostedSurvey } from '../hosted/find-hosted.js'
import { loadWords } from '../hosted/load-words.js'
import { openHosted } from '../hosted/open-hosted.js'
import { pageWords } from '../hosted/page-words.js'
import { postMail } from '../mail/post-mail.js'
import type { Project } from '../projects/project.js'
import { emailSnippet } from '../sending/email-snippet.js'
import type { AskingStore } from '../storage/asking-store.js'
import type { InvitationEnd, InvitationRow, InvitationStore } from '../storage/invitation-store.js'
import { secretOf } from '../survey-links/secret-of.js'
import { signToken } from '../survey-links/signed-token.js'
import { type SurveyLink, surveyToken } from '../survey-links/survey-link.js'
import type { Courier } from '../webhooks/deliver-event.js'
import { endOfTry } from '../webhooks/end-of-try.js'
import { postMessage } from '../webhooks/post-message.js'
import { signedMessage } from '../webhooks/signed-message.js'
import { addressHash } from './address-hash.js'
import type { InvitationDetails } from './invitation-details.js'
import { invitationMail } from './invitation-mail.js'

/** What sending needs of the store. */
export type SendingStore = AskingStore & Pick<InvitationStore, 'isUnsubscribed'>

const hourMs = 3_600_000
const dayMs = 24 * hourMs
/** For how long a survey that asks nobody is waited for. */
const patienceMs = 30 * dayMs

/** Tries once to invite somebody and says how that ended; nobody who has answered meanwhile or wants no mail is asked. */
export async function sendInvitation(
  row: InvitationRow,
  project: Project,
  { store, ...courier }: Courier & { readonly store: SendingStore },
): Promise<InvitationEnd> {
  const { survey, subject, dueAt, attempts, sentTo } = row
  const now = courier.now()
  // An empty id is nobody's: any answer of the subject counts.
  if (await store.hasAnswered({ project: project.id, survey, subject, id: '' })) return over('answered')
  const secret = await secretOf(store, project.id)
  if (sentTo !== null && (await store.isUnsubscribed(project.id, addressHash(secret, sentTo))))
    return over('unsubscribed')
  const found = await findHosted(project, survey, now)
  if (found.type === 'unknown') return over('failed', 'the survey is not there')
  if (found.type === 'closed')
    return now - dueAt < patienceMs ? { type: 'later', nextAt: now + hourMs } : over('failed', 'the survey asks nobody')
  const error = await deliver(row, { project, hosted: found.hosted, secret, store, ...courier, now: () => now })
  // A mail is not ended half-way.
  const signal = sentTo === null ? courier.signal : undefined
  const end = endOfTry(error, { attempts, createdAt: dueAt }, { now, random: courier.random(), signal })
  if (end.type === 'retry') return { type: 'retry', nextAt: end.dueAt, error: end.error }
  return end.type === 'given-up' ? over('failed', end.error) : over('sent')
}

interface Delivery extends Courier {
  readonly project: Project
  readonly hosted: HostedSurvey
  readonly secret: string
  readonly store: SendingStore
}

// Resolves to why it failed, `undefined` where it did not.
async function deliver(
  { id, survey, subject, sentBy, sentTo, details, dueAt }: InvitationRow,
  { project, hosted, secret, store, fetch, now, signal }: Delivery,
): Promise<string | undefined> {
  const { base, attributes, locale, days } = JSON.parse(details) as InvitationDetails
  const channel = sentBy === 'email' ? 'email' : 'link'
  const endsAt = now() + days * dayMs
  const link: SurveyLink = { project: project.id, survey, channel, subject, attributes, locale, endsAt }
  const address = `${base}l/${await surveyToken(store, link)}`
  if (sentBy === 'webhook') {
    if (!project.webhook) return 'no webhook'
    const { url, secret } = project.webhook
    const data = { project: project.id, survey, subject, address, locale, endsAt: new Date(endsAt).toISOString() }
    const event = { id: `evt_invitation_${id}`, type: 'invitation.due', createdAt: dueAt, data }
    return postMessage(url, signedMessage(event, { secret, now: now() }), { fetch, signal })
  }
  if (!project.mail || sentTo === null) return 'no mail'
  const words = pageWords(locale)
  const opened = openHosted(hosted, await loadWords(locale), { ...link, id })
  const isList = hosted.declared.layout === 'vertical'
  const snippet = emailSnippet({ survey: opened, words, address, isList, accent: hosted.accent })
  const leaving = signToken(secret, 'unsubscribe', { p: project.id, h: addressHash(secret, sentTo), l: locale })
  const { tag, dir } = opened.words
  const unsubscribe = `${base}u/${leaving}`
  return postMail(project.mail, invitationMail({ id, to: sentTo, snippet, words, tag, dir, unsubscribe }))
}

function over(state: Extract<InvitationEnd, { type: 'over' }>['state'], error?: string): InvitationEnd {
  return { type: 'over', state, ...(error !== undefined && { error }) }
}
