import type { MiddlewareHandler } from 'hono'
import type { ReaderCheck } from './create-reader-check.js'
import { sendProblem } from './send-problem.js'

// They name no survey; what they answer is narrowed to the link's by themselves, or tells only that something was published.
const ofNoSurvey = ['/v1/projects', '/v1/surveys', '/v1/overview', '/v1/changes']

/**
 * Keeps whoever comes by a link to what the link is for: reading, its project, and its survey where it names one. It stands before
 * every address, so that one that is added later is closed to links unless it names what it tells of.
 */
export function keepToLink(readerOf: ReaderCheck): MiddlewareHandler {
  return async ({ req }, next) => {
    const only = (await readerOf(req.raw))?.only
    if (!only) return next()
    const { pathname, searchParams } = new URL(req.url)
    const isRead = req.method === 'GET' || req.method === 'HEAD'
    const isProject = pathname === '/v1/projects' || searchParams.getAll('project').join() === only.project
    const isSurvey =
      only.survey === undefined || ofNoSurvey.includes(pathname) || isOnly(searchParams.getAll('survey'), only.survey)
    if (isRead && isProject && isSurvey) return next()
    const shown =
      only.survey === undefined ? `the project "${only.project}"` : `the survey "${only.survey}" of "${only.project}"`
    return sendProblem(403, { error: 'forbidden', message: `This link shows ${shown} and nothing else.` })
  }
}

function isOnly(named: readonly string[], survey: string): boolean {
  return named.length === 1 && named[0]?.split('@')[0] === survey
}
