import * as v from 'valibot'
import { recordSchema } from '../../wire/record-schema.js'
import type { Endpoint } from '../endpoint.js'

// What pages ask is never refused for what else stands in the address.
const project = v.looseObject({ project: v.string() })
const survey = v.looseObject({ project: v.string(), survey: v.string() })

const retryAfter = { 'Retry-After': 'Seconds to wait before the same record is sent again.' }

/** What pages ask for and send. */
export const answerEndpoints: readonly Endpoint[] = [
  {
    method: 'post',
    path: '/v1/responses',
    id: 'sendResponse',
    summary: 'Takes a record and answers with a verdict',
    details:
      'For pages of any origin. Browsers send `text/plain`, which needs no preflight: the JSON itself, or `b64:` and the JSON in base64. A record that is readable but wrong is held and acknowledged; see docs/wire-format.md.',
    scope: 'open',
    body: {
      'application/json': recordSchema,
      'text/plain': v.pipe(v.string(), v.description('The JSON of a record, or `b64:` and the same in base64.')),
    },
    answers: {
      200: { description: 'The record needs no further try.', json: 'Verdict' },
      400: { description: 'What came is no record, or was cut off.', json: 'Verdict', headers: retryAfter },
      404: { description: 'The collector does not serve this project.', json: 'Verdict' },
      413: { description: 'The record is too large.', json: 'Verdict' },
      429: { description: 'Too many records came.', json: 'Verdict', headers: retryAfter },
      503: { description: 'The record could not be committed.', json: 'Verdict', headers: retryAfter },
      507: { description: 'The record cannot be counted, and too many are held already.', json: 'Verdict' },
    },
  },
  {
    method: 'options',
    path: '/v1/responses',
    id: 'askToSendResponse',
    summary: 'Answers the preflight of a browser',
    scope: 'open',
    answers: { 204: { description: 'Every origin may send.' } },
  },
  {
    method: 'get',
    path: '/v1/config',
    id: 'getPageConfiguration',
    summary: 'What the pages of a project ask',
    scope: 'open',
    parameters: [project],
    headers: [{ name: 'If-None-Match', description: 'The `ETag` of the answer before.' }],
    answers: {
      200: { description: 'What is paused is left out.', json: 'PageConfiguration', headers: { ETag: 'Its version.' } },
      304: { description: 'It has not changed.' },
    },
    problems: [404, 503],
  },
  {
    method: 'get',
    path: '/v1/paused',
    id: 'isPaused',
    summary: 'Whether a device that heard of a pause is still to keep quiet',
    scope: 'open',
    parameters: [survey],
    answers: { 200: { description: 'False as well for what the collector does not know.', json: 'Paused' } },
  },
]
