import { Hono, type MiddlewareHandler } from 'hono'
import * as v from 'valibot'
import type { ReaderCheck } from '../http/create-reader-check.js'
import { parameterSchemas, type SurveyName } from '../http/parameter-schemas.js'
import { readParameters } from '../http/read-parameters.js'
import type { Scope } from '../http/scope.js'
import { sendProblem } from '../http/send-problem.js'
import type { Project } from '../projects/project.js'
import type { Store } from '../storage/store.js'
import type { TallyQuery } from '../storage/tally.js'
import { codebookOf } from './codebook.js'
import type { ExportedAnswer } from './column.js'
import { columnsOf } from './columns-of.js'
import { streamOf } from './stream-of.js'
import { wireRecord } from './wire-record.js'
import { writeCsv } from './write-csv.js'
import { writeParquet } from './write-parquet.js'
import { writeSpss } from './write-spss.js'
import { writeXlsx } from './write-xlsx.js'

/** What exporting needs. `now` is epoch ms. */
export interface ExportRoutesOptions {
  readonly store: Pick<Store, 'bodies' | 'series' | 'tally' | 'surveys' | 'dimensions' | 'note'>
  readonly projects: ReadonlyMap<string, Project>
  readonly now: () => number
  /** Lets only readers of a scope pass. */
  readonly requires: (scope: Scope) => MiddlewareHandler
  readonly readerOf: ReaderCheck
}

const formats = ['csv', 'ndjson', 'xlsx', 'spss', 'parquet', 'codebook'] as const
const types = {
  csv: 'text/csv; charset=utf-8; header=present',
  ndjson: 'application/x-ndjson',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  spss: 'application/zip',
  parquet: 'application/vnd.apache.parquet',
}

/** What an export is written as. */
export type ExportFormat = (typeof formats)[number]

/** The search parameters of `/v1/export`. */
export interface ExportParameters extends Pick<TallyQuery, 'from' | 'to'> {
  readonly project: string
  readonly survey: SurveyName
  readonly format: ExportFormat
}

/** `survey` may be `id@version`; days are UTC and inclusive. */
export const exportParameters: v.GenericSchema<unknown, ExportParameters> = v.pipe(
  v.strictObject({
    project: parameterSchemas.project,
    survey: parameterSchemas.survey,
    from: v.optional(parameterSchemas.day),
    to: v.optional(parameterSchemas.day),
    format: v.optional(v.picklist(formats, `must be ${formats.join(', ')}`), 'csv'),
  }),
  v.forward(
    v.partialCheck([['from'], ['to']], ({ from, to }) => !from || !to || from <= to, 'must not be before `from`'),
    ['to'],
  ),
)

/**
 * `GET /export`: all answers of a survey as a file, tests left out, for readers of records. It is made while it is read, so that
 * its size costs no memory, and noted in the audit log before its first byte.
 */
export function exportRoutes({ store, projects, now, requires, readerOf }: ExportRoutesOptions): Hono {
  const app = new Hono()
  app.get('/export', requires('records'), async ({ req }) => {
    const parameters = readParameters(new URL(req.raw.url), exportParameters)
    if ('error' in parameters) return sendProblem(400, parameters)
    const { project, survey, from, to, format } = parameters.value
    const known = projects.get(project)
    if (!known) {
      const message = `\`project\` must be one the collector serves, got "${project}"`
      return sendProblem(404, { error: 'unknown_project', parameter: 'project', message })
    }
    const isThere =
      known.surveys.has(survey.id) || (await store.surveys(project)).some((one) => one.survey === survey.id)
    if (!isThere) {
      const message = `\`survey\` must be one that was shown or is declared, got "${survey.id}"`
      return sendProblem(404, { error: 'unknown_survey', parameter: 'survey', message })
    }
    const query: TallyQuery = { project, survey: survey.id, version: survey.version, from, to }
    const name = survey.version === undefined ? survey.id : `${survey.id}@${survey.version}`
    const who = (await readerOf(req.raw))?.name ?? ''
    const detail = `${name} as ${format}, ${from ?? 'the first day'} to ${to ?? 'the last'}`
    await store.note({ project, at: now(), who, what: 'records.exported', detail })
    const answers = answersOf(store, query)
    if (format === 'ndjson') return send(streamOf(writeNdjson(answers)), types.ndjson, `${name}.ndjson`)
    // Of all its days and versions: a part has the columns of the whole.
    const columns = columnsOf({
      series: await store.series(project, survey.id),
      tallies: await store.tally({ project, survey: survey.id }),
      reasons: known.reasons.get(survey.id),
      attributes: attributesOf(known, await store.dimensions(project, survey.id)),
    })
    const codebook = codebookOf(project, survey.id, columns)
    if (format === 'codebook') return Response.json(codebook, { headers })
    if (format === 'xlsx') return send(writeXlsx(columns, answers), types.xlsx, `${name}.xlsx`)
    if (format === 'spss') return send(writeSpss(columns, answers, codebook), types.spss, `${name}.zip`)
    if (format === 'parquet') return send(writeParquet(columns, answers, codebook), types.parquet, `${name}.parquet`)
    return send(streamOf(writeCsv(columns, answers)), types.csv, `${name}.csv`)
  })
  return app
}

// Those that are declared, and those that answers were counted by: before a declaration was changed, or in an experiment.
function attributesOf({ attributes }: Pick<Project, 'attributes'>, dimensions: readonly string[]): readonly string[] {
  const prefix = 'attribute:'
  const counted = dimensions.flatMap((name) => (name.startsWith(prefix) ? name.slice(prefix.length) : []))
  return [...new Set([...attributes].filter((name) => name !== 'variant').concat(counted))]
}

async function* answersOf(store: Pick<Store, 'bodies'>, query: TallyQuery): AsyncGenerator<ExportedAnswer> {
  for await (const { body, ...row } of store.bodies(query)) yield { ...row, record: wireRecord(body, row.done) }
}

// As they came in, at the time that they count for, which an import believes: a wrong clock would put them on another day.
async function* writeNdjson(answers: AsyncIterable<ExportedAnswer>): AsyncGenerator<string> {
  for await (const { record, at } of answers) yield `${JSON.stringify({ ...record, at })}\n`
}

const headers = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' }

function send(body: ReadableStream<Uint8Array>, type: string, name: string): Response {
  const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(name)}`
  return new Response(body, { headers: { ...headers, 'Content-Type': type, 'Content-Disposition': disposition } })
}
