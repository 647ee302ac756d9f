import { localeTags, matchLocale } from '@easekit/scales'
import { Hono } from 'hono'
import * as v from 'valibot'
import { findHosted } from '../hosted/find-hosted.js'
import { loadWords } from '../hosted/load-words.js'
import { openHosted } from '../hosted/open-hosted.js'
import { pageWords } from '../hosted/page-words.js'
import { readBodyOf } from '../http/read-body-of.js'
import { readParameters } from '../http/read-parameters.js'
import { sendProblem } from '../http/send-problem.js'
import { wholeNumber } from '../http/whole-number.js'
import { surveyToken } from '../survey-links/survey-link.js'
import { emailSnippet } from './email-snippet.js'
import { findMistake } from './find-mistake.js'
import type { SurveyLinkRoutesOptions } from './survey-link-routes.js'
import { linkFields, type WantedLink, wantedLink } from './wanted-link.js'

const headers = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' }
const dayMs = 86_400_000
const example = '{"project": "shop", "survey": "checkout", "subject": "order-1042", "locale": "de"}'
const { attributes: _, ...plainFields } = linkFields
/** The search parameters of `GET /email-snippet`. `days` is how long the link asks, 1 to 366. */
export const snippetParameters: v.GenericSchema<unknown, Omit<WantedLink, 'attributes' | 'channel'>> = v.strictObject({
  ...plainFields,
  days: v.optional(wholeNumber(1, 366), '90'),
})

/**
 * `GET /email-snippet`, and `POST` where attributes go along: a question for a mail, as a page and as text, whose points lead to a
 * signed link of the channel `email`; for tokens with the scope `publish`. English unless `locale` says otherwise.
 */
export function emailSnippetRoutes({ store, projects, now, requires, addressOf }: SurveyLinkRoutesOptions): Hono {
  const app = new Hono()

  app.get('/email-snippet', requires('publish'), async ({ req }) => {
    const read = readParameters(new URL(req.url), snippetParameters)
    return 'error' in read ? sendProblem(400, read) : make(req.raw, { ...read.value, channel: 'email' })
  })

  app.post('/email-snippet', requires('publish'), async ({ req }) => {
    const read = await readBodyOf(req.raw, wantedLink, example)
    return 'error' in read ? sendProblem(400, read) : make(req.raw, { ...read.value, channel: 'email' })
  })

  async function make(request: Request, { days, ...wanted }: WantedLink): Promise<Response> {
    const locale = matchLocale(wanted.locale ? [wanted.locale] : [], localeTags)
    const person = { ...wanted, locale }
    const mistake = await findMistake(projects, person, now())
    const found = await findHosted(projects.get(person.project), person.survey, now())
    if (mistake) return sendProblem(mistake.status, mistake.problem)
    if (found.type === 'unknown') throw new Error('a survey has gone while a mail was made')
    const { hosted } = found
    const endsAt = now() + days * dayMs
    const snippet = emailSnippet({
      survey: openHosted(hosted, await loadWords(locale), { ...person, id: 'mail' }),
      words: pageWords(locale),
      address: addressOf(request, `l/${await surveyToken(store, { ...person, endsAt })}`),
      isList: hosted.declared.layout === 'vertical',
      accent: hosted.accent,
    })
    return Response.json({ ...snippet, endsAt: new Date(endsAt).toISOString() }, { headers })
  }

  return app
}
