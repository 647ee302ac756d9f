import { definitionSchemas } from '../../remote-config/definition-routes.js'
import { pauseParameters } from '../../remote-config/pause-routes.js'
import type { Endpoint } from '../endpoint.js'

const version = { version: definitionSchemas.version }
const ifMatch = {
  name: 'If-Match',
  description: 'The version that you have seen, such as `"3"`, or `*` for whichever is there.',
}
const refusals = {
  412: { description: 'Somebody else has published since.', json: 'Conflict' },
  422: { description: 'No page could start what was to be published.', json: 'RefusedPublication' },
} as const

/** The addresses of published surveys. */
export const surveyEndpoints: readonly Endpoint[] = [
  {
    method: 'get',
    path: '/v1/definitions',
    id: 'getDefinitions',
    summary: 'The surveys that the pages of a project get, with their history',
    scope: 'publish',
    parameters: [definitionSchemas.listed],
    answers: {
      200: { description: 'What is paused included.', json: 'Definitions', headers: { ETag: 'The version.' } },
    },
    problems: [404],
  },
  {
    method: 'put',
    path: '/v1/definitions',
    id: 'publishDefinitions',
    summary: 'Publishes surveys, or with `dryRun` looks what that would do',
    details: 'Without `dryRun`, `If-Match` must be given.',
    scope: 'publish',
    parameters: [definitionSchemas.published],
    headers: [ifMatch],
    body: { 'application/json': definitionSchemas.content },
    answers: {
      200: { description: 'What has changed, or would.', json: 'Publication', headers: { ETag: 'The new version.' } },
      ...refusals,
    },
    problems: [404, 413, 428],
  },
  {
    method: 'get',
    path: '/v1/definitions/{version}',
    id: 'getDefinition',
    summary: 'A version of the surveys, and what it changed',
    scope: 'publish',
    parameters: [definitionSchemas.one],
    inPath: version,
    answers: { 200: { description: 'The version.', json: 'Definition' } },
    problems: [404],
  },
  {
    method: 'post',
    path: '/v1/definitions/{version}/restore',
    id: 'restoreDefinition',
    summary: 'Publishes a former version again',
    scope: 'publish',
    parameters: [definitionSchemas.one],
    inPath: version,
    headers: [{ ...ifMatch, isRequired: true }],
    answers: {
      200: { description: 'What has changed.', json: 'Publication', headers: { ETag: 'The new version.' } },
      ...refusals,
    },
    problems: [404, 428],
  },
  {
    method: 'get',
    path: '/v1/definition-schema',
    id: 'getDefinitionSchema',
    summary: 'The JSON Schema of a file with one survey',
    scope: 'publish',
    answers: { 200: { description: 'For editors.', json: 'JsonSchema' } },
  },
  {
    method: 'put',
    path: '/v1/pauses',
    id: 'pauseSurvey',
    summary: 'Pauses a survey, also one that stands in a page',
    scope: 'publish',
    parameters: [pauseParameters],
    answers: { 200: { description: 'All that are paused.', json: 'Pauses' } },
    problems: [404, 409],
  },
  {
    method: 'delete',
    path: '/v1/pauses',
    id: 'resumeSurvey',
    summary: 'Lets a survey ask again',
    scope: 'publish',
    parameters: [pauseParameters],
    answers: { 200: { description: 'All that are paused.', json: 'Pauses' } },
    problems: [404],
  },
]
