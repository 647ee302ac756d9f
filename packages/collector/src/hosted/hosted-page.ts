import type { Verdict } from '../ingest/verdict.js'
import type { Project } from '../projects/project.js'
import type { AskingStore } from '../storage/asking-store.js'
import type { AskedPerson } from '../survey-links/asked-person.js'
import { responseId } from '../survey-links/response-id.js'
import { secretOf } from '../survey-links/secret-of.js'
import { readToken } from '../survey-links/signed-token.js'
import { readBody } from '../wire/read-body.js'
import { answerForm } from './answer-form.js'
import type { Asked } from './asked.js'
import { chooseLanguage } from './choose-language.js'
import { findHosted, type HostedSurvey } from './find-hosted.js'
import { loadWords } from './load-words.js'
import type { Snapshot } from './make-record.js'
import { pageNotice } from './page-notice.js'
import type { PageState } from './page-state.js'
import { type PageWords, pageWords } from './page-words.js'
import { sendNext } from './send-next.js'
import { takeAnswer } from './take-answer.js'
import { toWire } from './to-wire.js'

/** What a page needs. `now` is epoch ms. */
export interface HostedPageOptions {
  readonly store: AskingStore
  readonly projects: ReadonlyMap<string, Project>
  readonly now: () => number
  /** The door that every record comes in by, with its limits. `address` is that of the connection. */
  readonly receive: (request: Request, address: string | undefined) => Promise<Verdict>
  /** Name of the script that lets a kiosk ask without a network; `undefined` where it has not been built. */
  readonly kioskScript: () => Promise<string | undefined>
}

/** Serves the page on which somebody is asked. `address` is that of the connection. */
export type HostedPage = (request: Request, person: AskedPerson, address: string | undefined) => Promise<Response>

const largestForm = 200_000

/**
 * Serves the pages on which somebody is asked: `GET` shows the question and stores nothing, `POST` stores an answer, then asks
 * why, then thanks. What they know of each other travels signed in the form.
 */
export function createHostedPage({ store, projects, now, receive, kioskScript }: HostedPageOptions): HostedPage {
  return async (request, person, address) => {
    const { project, survey, subject, restart } = person
    const language = chooseLanguage(request, person.locale)
    const isSent = request.method === 'POST'
    const found = await findHosted(projects.get(project), survey, now())
    if (found.type === 'unknown') return pageNotice(language, 'unknown', { status: 404, restart })
    const { hosted } = found
    const notice = (what: keyof PageWords, status?: number) =>
      pageNotice(language, what, { status, look: hosted, restart })
    // Who has the question before them may answer it, as on every other page.
    if (found.type === 'closed' && !isSent) return notice('closed')
    const secret = await secretOf(store, project)
    const id = responseId(secret, person)
    if (subject !== undefined && (await store.hasAnswered({ project, survey, subject, id }))) return notice('answered')
    const about = { ...person, edition: hosted.edition, locale: language }
    const ask = async (chosen = {}) => {
      const asked = await askedIn(hosted, language)
      const state: PageState = { ...about, id, shownAt: now(), rev: 0 }
      const name = restart === undefined || isSent ? undefined : await kioskScript()
      const script = name === undefined ? undefined : { name, data: { asked, state: about } }
      return sendNext(asked, { type: 'question', state, chosen }, { secret, script })
    }
    if (!isSent) return ask(chosenBy(request))
    const { bytes, complete } = await readBody(request, largestForm)
    if (!complete) return notice('failed', 413)
    const form = answerForm(new TextDecoder().decode(bytes))
    const state = readToken<PageState>(secret, 'page', form.state)
    if (!state || !(isOf(state, person) && (subject === undefined || state.id === id))) return notice('invalid', 400)
    // Another question is asked by now, and nobody has answered that.
    if (state.edition !== hosted.edition) return ask()
    const asked = await askedIn(hosted, state.locale)
    const keep = async (snapshot: Snapshot): Promise<number | undefined> => {
      const { body, rev } = toWire(snapshot, state, now())
      return (await send(request, address, body)) ? rev : undefined
    }
    return sendNext(asked, await takeAnswer({ asked, state, form, now: now(), store: keep }), { secret })
  }

  async function send(request: Request, address: string | undefined, body: string): Promise<boolean> {
    const forwarded = request.headers.get('X-Forwarded-For')
    const headers = forwarded === null ? {} : { 'X-Forwarded-For': forwarded }
    const record = new Request('http://collector/v1/responses', { method: 'POST', body, headers })
    return (await receive(record, address)).status === 'ok'
  }
}

async function askedIn(hosted: HostedSurvey, tag: string): Promise<Asked> {
  return { hosted, words: await loadWords(tag), failed: pageWords(tag).failed }
}

// `?value=6`, as links in mails have it, chooses and answers nothing.
function chosenBy(request: Request): Readonly<Record<string, number>> {
  const value = new URL(request.url).searchParams.get('value')
  return value === null || value === '' ? {} : { effort: Number(value) }
}

function isOf(state: PageState, { project, survey, subject, channel }: AskedPerson): boolean {
  return state.project === project && state.survey === survey && state.subject === subject && state.channel === channel
}
