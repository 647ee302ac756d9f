import type { MiddlewareHandler } from 'hono'
import { covers, type Scope } from './scope.js'
import { sendProblem } from './send-problem.js'

/** Lets those pass whose token has a scope: 401 for strangers, 403 for readers who may see less. */
export function requireScope(needed: Scope, readerOf: (request: Request) => Scope | undefined): MiddlewareHandler {
  return async ({ req }, next) => {
    const held = readerOf(req.raw)
    if (held && covers(held, needed)) return next()
    if (held) {
      const message = `This address needs a token with the scope \`${needed}\`, got one with \`${held}\`.`
      return sendProblem(403, { error: 'forbidden', message })
    }
    const message = `This address needs the header "Authorization: Bearer <token>" with the scope \`${needed}\`.`
    return sendProblem(401, { error: 'unauthorized', message }, { 'WWW-Authenticate': 'Bearer' })
  }
}
