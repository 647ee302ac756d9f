import { asStoreError } from '../storage/explain-failure.js'
import { StoreUnavailableError } from '../storage/store-unavailable-error.js'
import { sendProblem } from './send-problem.js'

const retryAfterSeconds = 10

/**
 * Answers a request that has failed: 503 with `Retry-After` where the database as a whole cannot be used, such as while another
 * process holds its lock for longer than a write waits, and 500 for everything else. What has failed is for the log alone.
 */
export function sendFailure(error: unknown): Response {
  if (!(asStoreError(error) instanceof StoreUnavailableError))
    return sendProblem(500, { error: 'internal', message: 'The collector failed. Its log says why.' })
  const message = `The database cannot be used now, and the log says why. Ask again in ${retryAfterSeconds} seconds.`
  return sendProblem(503, { error: 'unavailable', message }, { 'Retry-After': String(retryAfterSeconds) })
}
