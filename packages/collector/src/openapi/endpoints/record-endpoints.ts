import * as v from 'valibot'
import { changedRecordsParameters } from '../../export/changed-records-parameters.js'
import { exportParameters } from '../../export/export-routes.js'
import { heldParameters } from '../../held-records/held-routes.js'
import { importParameters } from '../../import/import-parameters.js'
import { outcomeSchemas } from '../../outcomes/outcome-routes.js'
import { outcomeSchema } from '../../outcomes/read-outcomes.js'
import { contactsParameters } from '../../personal-data/contact-routes.js'
import { matchingSchemas } from '../../personal-data/matching-routes.js'
import { recordParameters } from '../../personal-data/record-parameters.js'
import type { Endpoint } from '../endpoint.js'

const lines = (what: string) => v.pipe(v.string(), v.description(`${what} to a line.`))

/** The addresses of single records: reading, erasing, bringing in. */
export const recordEndpoints: readonly Endpoint[] = [
  {
    method: 'get',
    path: '/v1/records',
    id: 'getRecords',
    summary: 'The records of a project in the order of their last change, or what is known of one person',
    details:
      'With `id` or `subject`, and neither `cursor` nor `updated_since` nor `limit`: what is known of a response or a subject. Else a page for connectors, which come again with its `cursor`. NDJSON for those who accept it, with the cursor in a header.',
    scope: 'records',
    parameters: [changedRecordsParameters, recordParameters],
    answers: {
      200: {
        description: 'A page of changes, or the records of a person.',
        json: 'Records',
        others: ['application/x-ndjson'],
        headers: { 'Easekit-Cursor': 'With NDJSON, the cursor.' },
      },
    },
    problems: [404],
  },
  {
    method: 'delete',
    path: '/v1/records',
    id: 'eraseRecords',
    summary: 'Erases what is known about a subject or a response, counts included',
    details: 'Either `id` or `subject` must be given.',
    scope: 'records',
    parameters: [recordParameters],
    answers: { 200: { description: 'How many records are gone.', json: 'Erased' } },
    problems: [404],
  },
  {
    method: 'get',
    path: '/v1/records/matching',
    id: 'listMatchingRecords',
    summary: 'Where and when records came from that look alike',
    scope: 'records',
    parameters: [matchingSchemas.listed],
    answers: { 200: { description: 'A page of them, in the order in which they came.', json: 'MatchedRecords' } },
    problems: [404],
  },
  {
    method: 'delete',
    path: '/v1/records/matching',
    id: 'eraseMatchingRecords',
    summary: 'Erases records that look alike, such as forged ones',
    scope: 'records',
    parameters: [matchingSchemas.erased],
    answers: { 200: { description: 'How many records are gone.', json: 'Erased' } },
    problems: [404],
  },
  {
    method: 'get',
    path: '/v1/contacts',
    id: 'listContacts',
    summary: 'Those who want to be contacted, newest first',
    scope: 'records',
    parameters: [contactsParameters],
    answers: { 200: { description: 'A page of them.', json: 'Contacts' } },
    problems: [404],
  },
  {
    method: 'get',
    path: '/v1/held',
    id: 'listHeldRecords',
    summary: 'The records that could not be counted, and why',
    scope: 'records',
    parameters: [heldParameters],
    headers: [{ name: 'If-None-Match', description: 'The `ETag` of the answer before.' }],
    answers: {
      200: { description: 'The newest, and how many there are.', json: 'Held' },
      304: { description: 'Nothing has changed.' },
    },
    problems: [404],
  },
  {
    method: 'post',
    path: '/v1/held',
    id: 'replayHeldRecords',
    summary: 'Tries the held records again',
    scope: 'records',
    parameters: [heldParameters],
    answers: { 200: { description: 'How many are counted now.', json: 'Replayed' } },
    problems: [404],
  },
  {
    method: 'get',
    path: '/v1/export',
    id: 'exportAnswers',
    summary: 'All answers of a survey as a file, tests left out',
    scope: 'records',
    parameters: [exportParameters],
    answers: {
      200: {
        description: 'The file, made while it is read; with `codebook`, what its columns mean.',
        json: 'Codebook',
        others: [
          'text/csv',
          'application/x-ndjson',
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
          'application/zip',
          'application/vnd.apache.parquet',
        ],
      },
    },
    problems: [404],
  },
  {
    method: 'post',
    path: '/v1/import',
    id: 'importAnswers',
    summary: 'Takes answers that were given elsewhere',
    details:
      'Each line is a record of the wire format and, where they are known, its `source` and its `channel`. At most 8 MiB and 10,000 lines. Twice is once.',
    scope: 'import',
    parameters: [importParameters],
    body: { 'application/x-ndjson': lines('A record') },
    answers: { 200: { description: 'What became of each line, or would.', json: 'ImportReport' } },
    problems: [404, 413, 503],
  },
  {
    method: 'post',
    path: '/v1/outcomes',
    id: 'addOutcomes',
    summary: 'Takes what became of subjects',
    details: 'All or nothing; an `id` that is known changes nothing. `currency` needs a `value`.',
    scope: 'import',
    parameters: [outcomeSchemas.added],
    body: {
      'application/json': v.pipe(v.array(outcomeSchema), v.maxLength(10_000)),
      'application/x-ndjson': lines('An outcome'),
    },
    answers: { 200: { description: 'How many are new.', json: 'OutcomesAdded' } },
    problems: [404, 413],
  },
]
