import { Hono, type MiddlewareHandler } from 'hono'
import type { AddressOf } from '../http/public-address.js'
import { readBodyOf } from '../http/read-body-of.js'
import type { Scope } from '../http/scope.js'
import { sendProblem } from '../http/send-problem.js'
import type { Project } from '../projects/project.js'
import type { AskingStore } from '../storage/asking-store.js'
import { surveyToken } from '../survey-links/survey-link.js'
import { findMistake } from './find-mistake.js'
import { wantedLink } from './wanted-link.js'

/** What making links and mails needs. `now` is epoch ms. */
export interface SurveyLinkRoutesOptions {
  readonly store: Pick<AskingStore, 'signingKey'>
  readonly projects: ReadonlyMap<string, Project>
  readonly now: () => number
  /** Lets only readers of a scope pass. */
  readonly requires: (scope: Scope) => MiddlewareHandler
  readonly addressOf: AddressOf
}

const headers = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' }
const dayMs = 86_400_000
const example = '{"project": "shop", "survey": "checkout", "subject": "order-1042", "channel": "qr", "days": 90}'

/**
 * `POST /survey-links`: a link that asks a survey, for tokens with the scope `publish`. What it is for is in the link, signed, so
 * that nothing is kept of it here, and as many can be made as there are orders.
 */
export function surveyLinkRoutes({ store, projects, now, requires, addressOf }: SurveyLinkRoutesOptions): Hono {
  const app = new Hono()
  app.post('/survey-links', requires('publish'), async ({ req }) => {
    const wanted = await readBodyOf(req.raw, wantedLink, example)
    if ('error' in wanted) return sendProblem(400, wanted)
    const { days, ...person } = wanted.value
    const mistake = await findMistake(projects, person, now())
    if (mistake) return sendProblem(mistake.status, mistake.problem)
    const endsAt = now() + days * dayMs
    const token = await surveyToken(store, { ...person, endsAt })
    const address = addressOf(req.raw, `l/${token}`)
    const body = { address, svg: `${address}.svg`, png: `${address}.png`, endsAt: new Date(endsAt).toISOString() }
    return Response.json(body, { status: 201, headers })
  })
  return app
}
