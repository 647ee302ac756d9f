import type { MiddlewareHandler } from 'hono'
import type { ReaderCheck } from './create-reader-check.js'
import { covers, type Scope } from './scope.js'
import { sendProblem } from './send-problem.js'

/** Lets those pass whose token has a scope: 401 for strangers, 403 for readers who may do less. */
export function requireScope(needed: Scope | 'any', readerOf: ReaderCheck): MiddlewareHandler {
  return async ({ req }, next) => {
    const held = await readerOf(req.raw)
    if (held && (needed === 'any' || covers(held, needed))) return next()
    if (held) {
      const message = `This address needs a token with the scope \`${needed}\`, got one with \`${held.scopes.join(', ')}\`.`
      return sendProblem(403, { error: 'forbidden', message })
    }
    const scope = needed === 'any' ? '' : ` with the scope \`${needed}\``
    const got = req.header('Authorization') ? ', got a token that is not known here' : ''
    const message = `This address needs the header "Authorization: Bearer <token>"${scope}${got}.`
    return sendProblem(401, { error: 'unauthorized', message }, { 'WWW-Authenticate': 'Bearer' })
  }
}
