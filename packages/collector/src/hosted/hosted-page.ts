import type { Verdict } from '../ingest/verdict.js'
import type { Project } from '../projects/project.js'
import type { AskingStore } from '../storage/asking-store.js'
import type { AskedPerson } from '../survey-links/asked-person.js'
import { responseId } from '../survey-links/response-id.js'
import { secretOf } from '../survey-links/secret-of.js'
import { readToken } from '../survey-links/signed-token.js'
import { readBody } from '../wire/read-body.js'
import { answerForm } from './answer-form.js'
import { chooseLanguage } from './choose-language.js'
import { findHosted } from './find-hosted.js'
import { loadWords } from './load-words.js'
import { pageNotice } from './page-notice.js'
import type { PageState } from './page-state.js'
import { pagesOf } from './pages-of.js'
import { takeAnswer } from './take-answer.js'

/** What a page needs. `now` is epoch ms. */
export interface HostedPageOptions {
  readonly store: AskingStore
  readonly projects: ReadonlyMap<string, Project>
  readonly now: () => number
  /** The door that every record comes in by, with its limits. `address` is that of the connection. */
  readonly receive: (request: Request, address: string | undefined) => Promise<Verdict>
}

/** Serves the page on which somebody is asked. `address` is that of the connection. */
export type HostedPage = (request: Request, person: AskedPerson, address: string | undefined) => Promise<Response>

const largestForm = 200_000

/**
 * Serves the pages on which somebody is asked: `GET` shows the question and stores nothing, `POST` stores an answer, then asks
 * why, then thanks. What they know of each other travels signed in the form.
 */
export function createHostedPage({ store, projects, now, receive }: HostedPageOptions): HostedPage {
  return async (request, person, address) => {
    const { project, survey, subject } = person
    const language = chooseLanguage(request, person.locale)
    const isSent = request.method === 'POST'
    const found = await findHosted(projects.get(project), survey, now())
    if (found.type === 'unknown') return pageNotice(language, 'unknown', { status: 404 })
    const { hosted } = found
    // Who has the question before them may answer it, as on every other page.
    if (found.type === 'closed' && !isSent) return pageNotice(language, 'closed', { look: hosted })
    const secret = await secretOf(store, project)
    const id = responseId(secret, person)
    if (subject !== undefined && (await store.hasAnswered({ project, survey, subject, id })))
      return pageNotice(language, 'answered', { look: hosted })
    const start: PageState = { ...person, id, edition: hosted.edition, locale: language, shownAt: now(), rev: 0 }
    const ask = async (shown = {}) =>
      pagesOf({ hosted, words: await loadWords(language), secret }).question(start, shown)
    if (!isSent) return ask({ chosen: chosenBy(request) })
    const { bytes, complete } = await readBody(request, largestForm)
    if (!complete) return pageNotice(language, 'failed', { status: 413, look: hosted })
    const form = answerForm(new TextDecoder().decode(bytes))
    const state = readToken<PageState>(secret, 'page', form.state)
    if (!state || !(isOf(state, person) && (subject === undefined || state.id === id)))
      return pageNotice(language, 'invalid', { status: 400, look: hosted })
    // Another question is asked by now, and nobody has answered that.
    if (state.edition !== hosted.edition) return ask()
    const asked = { hosted, words: await loadWords(state.locale), secret }
    return takeAnswer({ asked, state, form, now: now(), store: (body) => send(request, address, body) })
  }

  async function send(request: Request, address: string | undefined, body: string): Promise<boolean> {
    const forwarded = request.headers.get('X-Forwarded-For')
    const headers = forwarded === null ? {} : { 'X-Forwarded-For': forwarded }
    const record = new Request('http://collector/v1/responses', { method: 'POST', body, headers })
    return (await receive(record, address)).status === 'ok'
  }
}

// `?value=6`, as links in mails have it, chooses and answers nothing.
function chosenBy(request: Request): Readonly<Record<string, number>> {
  const value = new URL(request.url).searchParams.get('value')
  return value === null || value === '' ? {} : { effort: Number(value) }
}

function isOf(state: PageState, { project, survey, subject, channel }: AskedPerson): boolean {
  return state.project === project && state.survey === survey && state.subject === subject && state.channel === channel
}
