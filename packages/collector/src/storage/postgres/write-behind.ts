import { changeNumber, keptScraps, responseColumns } from '../batch-tables.js'
import { planned } from './planned-inserts.js'
import type { ProjectWritten, Written } from './postgres-tables.js'

/** A statement and its parameters. */
export type Prepared = readonly [statement: string, values: readonly unknown[]]

/** The statements that write what a batch has written, each many rows, in their order. */
export function writesOf({ projects, scraps }: Written): readonly Prepared[] {
  const all: Prepared[] = []
  for (const [project, written] of projects) {
    for (const { statement, rows } of statementsOf(written))
      if (rows.length > 0) all.push([statement, [project, JSON.stringify(rows)]])
    if (written.isChanged) all.push([changeRevision, [project, crypto.randomUUID()]])
  }
  // Last, and sorted: a scrap belongs to no project, so that no lock keeps two batches from waiting for each other.
  const sorted = [...scraps].sort((a, b) => (a.hash < b.hash ? -1 : 1))
  if (sorted.length > 0) all.push([putScraps, [JSON.stringify(sorted)]])
  return all
}

interface Statement {
  readonly statement: string
  readonly rows: readonly unknown[]
}

function statementsOf(written: ProjectWritten): readonly Statement[] {
  return [
    { statement: putResponses, rows: [...written.responses.values()] },
    { statement: completeResponses, rows: [...written.completed.values()] },
    { statement: removeAnswers, rows: written.removed },
    { statement: putAnswers, rows: [...written.answers.values()] },
    { statement: emptyAnswers, rows: [...written.emptied.values()] },
    { statement: insertVersions, rows: written.versions },
    { statement: insertSeries, rows: written.series },
    { statement: insertReasons, rows: written.reasons },
    { statement: insertSegments, rows: written.segments },
    { statement: touchVersions, rows: written.touched },
    ...rounds(written.letters).map((rows) => ({ statement: putLetters, rows })),
    { statement: putContacts, rows: [...written.contacts.values()] },
    { statement: putEvents, rows: written.events },
    { statement: moveTallies, rows: written.tallies },
    { statement: moveSegmentTallies, rows: written.segmentTallies },
  ]
}

// PostgreSQL refuses to change a row twice in one statement.
function rounds<Row extends { readonly id: string }>(rows: readonly Row[]): readonly (readonly Row[])[] {
  const all: Row[][] = []
  const seen = new Map<string, number>()
  for (const row of rows) {
    const round = seen.get(row.id) ?? 0
    seen.set(row.id, round + 1)
    all[round] = [...(all[round] ?? []), row]
  }
  return all
}

// Columns that are not text.
const types: Readonly<Record<string, string>> = {
  rev: 'bigint',
  done: 'integer',
  effort: 'double precision',
  comment_at: 'bigint',
  at: 'bigint',
  received_at: 'bigint',
  redactions: 'integer',
  imported: 'integer',
  waiting: 'integer',
  weight: 'integer',
  last_at: 'bigint',
  created_at: 'bigint',
  value: 'double precision',
  n: 'bigint',
}

const rowsOf = (parameter: string, columns: readonly string[]): string =>
  `json_to_recordset(${parameter}::json) as x(${columns.map((name) => `${name} ${types[name] ?? 'text'}`).join(', ')})`

/** `project` is the first parameter and the rows are the second. */
const insert = (table: string, columns: readonly string[]): string =>
  `insert into ${table} (project, ${columns.join(', ')})
   select $1, ${columns.map((name) => `x.${name}`).join(', ')} from ${rowsOf('$2', columns)}`

const take = (columns: readonly string[]): string => columns.map((name) => `${name} = excluded.${name}`).join(', ')

const answerKey = ['id', 'survey', 'series', 'version', 'trigger_name']
const isAnswer = ['a.project = $1', ...answerKey.map((name) => `a.${name} = x.${name}`)].join(' and ')
const segmentTallyKey = ['survey', 'dimension', 'segment', 'series', 'version', 'day', 'measure', 'value']
const tallyKey = ['survey', 'version', 'series', 'day', 'measure', 'value']

const putResponses = planned(`
  insert into response (project, id, ${responseColumns.join(', ')}, change_no)
  select $1, x.id, ${responseColumns.map((name) => `x.${name}`).join(', ')}, ${changeNumber('$1')}
  from ${rowsOf('$2', ['id', ...responseColumns])}
  on conflict (project, id) do update set ${take([...responseColumns, 'change_no'])}`)
const completeResponses = `
  update response r set done = 1, received_at = x.received_at, change_no = ${changeNumber('$1')}
  from ${rowsOf('$2', ['id', 'received_at'])} where r.project = $1 and r.id = x.id`
const removeAnswers = `delete from published_answer a using ${rowsOf('$2', answerKey)} where ${isAnswer}`
const putAnswers = planned(`
  insert into published_answer (project, ${answerKey.join(', ')}, person, published, queued_day, counted, waiting, blocks)
  select $1, ${answerKey.map((name) => `x.${name}`).join(', ')}, x.person, x.published, x.queued_day, x.counted, x.waiting, '{}'
  from ${rowsOf('$2', [...answerKey, 'person', 'published', 'queued_day', 'counted', 'waiting'])}
  on conflict (project, ${answerKey.join(', ')}) do update set ${take(['person', 'queued_day', 'counted', 'waiting'])}`)
const emptyAnswers = `
  update published_answer a set counted = '{}', waiting = 1, queued_day = x.queued_day
  from ${rowsOf('$2', [...answerKey, 'queued_day'])} where ${isAnswer}`
const insertVersions = insert('survey', ['survey', 'version', 'last_at'])
const insertSeries = insert('series', ['survey', 'series', 'fields'])
const insertReasons = insert('reason', ['survey', 'reason'])
const insertSegments = insert('segment', ['survey', 'dimension', 'segment'])
const touchVersions = `
  update survey s set last_at = x.last_at from ${rowsOf('$2', ['survey', 'version', 'last_at'])}
  where s.project = $1 and s.survey = x.survey and s.version = x.version and s.last_at < x.last_at`
const putLetters = `${insert('dead_letter', ['id', 'rev', 'done', 'body', 'reason', 'received_at', 'survey', 'weight'])}
  on conflict (project, id) do update set
    body = case when excluded.rev > dead_letter.rev then excluded.body else dead_letter.body end,
    reason = case when excluded.rev > dead_letter.rev then excluded.reason else dead_letter.reason end,
    survey = case when excluded.rev > dead_letter.rev then excluded.survey else dead_letter.survey end,
    weight = case when excluded.rev > dead_letter.rev then excluded.weight else dead_letter.weight end,
    done = case when excluded.done = 1 then 1 else dead_letter.done end,
    rev = case when excluded.rev > dead_letter.rev then excluded.rev else dead_letter.rev end
  where excluded.rev > dead_letter.rev or (excluded.done = 1 and dead_letter.done = 0)`
const putContacts = `${insert('contact', ['id', 'contact_to', 'consent', 'at'])}
  on conflict (project, id) do update set ${take(['contact_to', 'consent', 'at'])}`
const putEvents = planned(`
  insert into event (project, id, kind, created_at, due_at) select $1, x.id, x.kind, x.created_at, x.created_at
  from ${rowsOf('$2', ['id', 'kind', 'created_at'])} on conflict (project, id, kind) do nothing`)
const moveTallies = planned(`${insert('tally', [...tallyKey, 'n'])}
  on conflict (project, ${tallyKey.join(', ')}) do update set n = tally.n + excluded.n`)
const moveSegmentTallies = planned(`${insert('segment_tally', [...segmentTallyKey, 'n'])}
  on conflict (project, ${segmentTallyKey.join(', ')}) do update set n = segment_tally.n + excluded.n`)
const changeRevision = planned(`
  insert into project_state (project, changes, token) values ($1, 1, $2)
  on conflict (project) do update set changes = project_state.changes + 1`)
const putScraps = `
  insert into scrap (hash, body, received_at) select x.hash, x.body, x.received_at
  from ${rowsOf('$1', ['hash', 'body', 'received_at'])}
  limit greatest(0, ${keptScraps} - (select count(*) from scrap)) on conflict (hash) do nothing`
