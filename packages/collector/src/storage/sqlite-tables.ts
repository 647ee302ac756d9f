import { randomUUID } from 'node:crypto'
import {
  type AnswerKey,
  type BatchTables,
  changeNumber,
  keptScraps,
  type LetterPlace,
  type QueuedEntry,
  responseColumns,
  type Size,
  type StoredRow,
} from './batch-tables.js'
import type { Connection } from './open-connection.js'
import type { ResponseTable } from './tables.js'

const insertNew = `
  insert into response (${responseColumns.join(', ')}, project, id, change_no)
  select ${responseColumns.map(() => '?').join(', ')}, ?, ?, ${changeNumber('?')}
  where not exists (select 1 from erased where project = ? and id = ?)
  on conflict do nothing`
const readStored = `
  select rev, imported, done, project, survey, version, series, day, state, ratings, reasons, dimensions, comment
  from response where project = ? and id = ?`
const replace = `
  update response set ${responseColumns.map((name) => `${name} = ?`).join(', ')}, change_no = ${changeNumber('?')}
  where project = ? and id = ?`
const complete = `
  update response set done = 1, received_at = ?, change_no = ${changeNumber('?')} where project = ? and id = ?`

const isAnswer = 'project = ? and id = ? and survey = ? and series = ? and version = ? and trigger_name = ?'
const readAnswers = `
  select survey, series, version, trigger_name, person, counted, published from published_answer where project = ? and id = ?`
const putAnswer = `
  insert into published_answer (project, id, survey, series, version, trigger_name, person, published, blocks, home,
    queued_day, counted, waiting) values (?, ?, ?, ?, ?, ?, ?, ?, '{}', null, ?, ?, ?)
  on conflict (project, id, survey, series, version, trigger_name) do update
  set person = excluded.person, queued_day = excluded.queued_day, counted = excluded.counted, waiting = excluded.waiting`
const removeAnswer = `delete from published_answer where ${isAnswer}`
const emptyAnswer = `update published_answer set counted = '{}', waiting = 1, queued_day = ? where ${isAnswer}`

const hasVersion = 'select 1 from survey where project = ? and survey = ? and version = ?'
const hasSeries = 'select 1 from series where project = ? and survey = ? and series = ?'
const counts = {
  versions: 'select survey, count(*) as n from survey where project = ? group by survey',
  series: 'select survey, count(*) as n from series where project = ? group by survey',
} satisfies Record<keyof Size, string>
const insertVersion = 'insert into survey (project, survey, version, last_at) values (?, ?, ?, ?)'
const insertSeries = 'insert into series (project, survey, series, fields) values (?, ?, ?, ?)'
const readReasons = 'select reason from reason where project = ? and survey = ?'
const insertReason = 'insert into reason (project, survey, reason) values (?, ?, ?)'
const hasSegment = 'select 1 from segment where project = ? and survey = ? and dimension = ? and segment = ?'
const countSegments = 'select dimension, count(*) as n from segment where project = ? and survey = ? group by dimension'
const insertSegment = 'insert into segment (project, survey, dimension, segment) values (?, ?, ?, ?)'
const touchVersion = 'update survey set last_at = ? where project = ? and survey = ? and version = ? and last_at < ?'

const isErased = 'select 1 from erased where project = ? and id = ?'
const readLetter = 'select survey, weight from dead_letter where project = ? and id = ?'
const weighLetters = 'select coalesce(sum(weight), 0) as weight from dead_letter where project = ? and survey = ?'
const putLetter = `
  insert into dead_letter (project, id, rev, done, body, reason, received_at, survey, weight)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?)
  on conflict (project, id) do update set
    body = case when excluded.rev > dead_letter.rev then excluded.body else dead_letter.body end,
    reason = case when excluded.rev > dead_letter.rev then excluded.reason else dead_letter.reason end,
    survey = case when excluded.rev > dead_letter.rev then excluded.survey else dead_letter.survey end,
    weight = case when excluded.rev > dead_letter.rev then excluded.weight else dead_letter.weight end,
    done = case when excluded.done = 1 then 1 else dead_letter.done end,
    rev = case when excluded.rev > dead_letter.rev then excluded.rev else dead_letter.rev end
  where excluded.rev > dead_letter.rev or (excluded.done = 1 and dead_letter.done = 0)`
const putScrap = `
  insert into scrap (hash, body, received_at) select ?, ?, ? where (select count(*) from scrap) < ${keptScraps}
  on conflict (hash) do nothing`
const putContact = `
  insert into contact (project, id, contact_to, consent, at) values (?, ?, ?, ?, ?)
  on conflict (project, id) do update
  set contact_to = excluded.contact_to, consent = excluded.consent, at = excluded.at`
const putEvent = `
  insert into event (project, id, kind, created_at, due_at, delivered_at, error) values (?, ?, ?, ?, ?, null, null)
  on conflict (project, id, kind) do nothing`
const moveTally = `
  insert into tally (project, survey, version, series, day, measure, value, n) values (?, ?, ?, ?, ?, ?, ?, ?)
  on conflict (project, survey, version, series, day, measure, value) do update set n = tally.n + excluded.n`
const segmentTallyKey = 'project, survey, dimension, segment, series, version, day, measure, value'
const moveSegmentTally = `
  insert into segment_tally (${segmentTallyKey}, n) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  on conflict (${segmentTallyKey}) do update set n = segment_tally.n + excluded.n`
const changeRevision = `
  insert into project_state (project, changes, token, closed_day) values (?, 1, ?, null)
  on conflict (project) do update set changes = project_state.changes + 1`

/** The tables of a SQLite database, by statements that are prepared once; only inside one of its transactions. */
export function sqliteTables({ prepare }: Pick<Connection, 'prepare'>): BatchTables {
  return {
    insertResponse: (row) => {
      const { project, id } = row
      return prepare(insertNew).run(...valuesOf(row), project, id, project, project, id).changes === 1
    },
    readResponse: (project, id) => prepare(readStored).get(project, id) as StoredRow | undefined,
    replaceResponse: (row) => prepare(replace).run(...valuesOf(row), row.project, row.project, row.id),
    completeResponse: (project, id, receivedAt) => prepare(complete).run(receivedAt, project, project, id),

    readAnswers: (project, id) => prepare(readAnswers).all(project, id) as QueuedEntry[],
    putAnswer: (answer) => {
      const { person, published, queued_day, counted, waiting } = answer
      prepare(putAnswer).run(...keyOf(answer), person, published, queued_day, counted, waiting)
    },
    removeAnswer: (key) => prepare(removeAnswer).run(...keyOf(key)),
    emptyAnswer: (key, day) => prepare(emptyAnswer).run(day, ...keyOf(key)),

    hasVersion: (project, survey, version) => prepare(hasVersion).get(project, survey, version) !== undefined,
    hasSeries: (project, survey, series) => prepare(hasSeries).get(project, survey, series) !== undefined,
    countSurveys: (project) => {
      const all = new Map<string, Size>()
      for (const part of ['versions', 'series'] as const) {
        for (const { survey, n } of prepare(counts[part]).all(project) as { survey: string; n: number }[])
          all.set(survey, { versions: 0, series: 0, ...all.get(survey), [part]: n })
      }
      return all
    },
    insertVersion: ({ project, survey, version, last_at }) =>
      prepare(insertVersion).run(project, survey, version, last_at),
    insertSeries: (project, survey, series, fields) => prepare(insertSeries).run(project, survey, series, fields),
    readReasons: (project, survey) =>
      (prepare(readReasons).all(project, survey) as { reason: string }[]).map(({ reason }) => reason),
    insertReason: ({ project, survey, reason }) => prepare(insertReason).run(project, survey, reason),
    hasSegment: ({ project, survey, dimension, segment }) =>
      prepare(hasSegment).get(project, survey, dimension, segment) !== undefined,
    countSegments: (project, survey) => {
      const rows = prepare(countSegments).all(project, survey) as { dimension: string; n: number }[]
      return new Map(rows.map(({ dimension, n }) => [dimension, n]))
    },
    insertSegment: ({ project, survey, dimension, segment }) =>
      prepare(insertSegment).run(project, survey, dimension, segment),
    touchVersion: ({ project, survey, version, last_at }) =>
      prepare(touchVersion).run(last_at, project, survey, version, last_at),

    isErased: (project, id) => prepare(isErased).get(project, id) !== undefined,
    readLetter: (project, id) => prepare(readLetter).get(project, id) as LetterPlace | undefined,
    weighLetters: (project, survey) => (prepare(weighLetters).get(project, survey) as LetterPlace).weight,
    putLetter: ({ project, id, rev, done, body, reason, received_at, survey, weight }) =>
      prepare(putLetter).run(project, id, rev, done, body, reason, received_at, survey, weight),
    putScrap: ({ hash, body, received_at }) => prepare(putScrap).run(hash, body, received_at),
    putContact: ({ project, id, contact_to, consent, at }) =>
      prepare(putContact).run(project, id, contact_to, consent, at),
    putEvent: ({ project, id, kind, created_at }) => prepare(putEvent).run(project, id, kind, created_at, created_at),
    moveTallies: (changes) => {
      const statement = prepare(moveTally)
      for (const { project, survey, version, series, day, measure, value, n } of changes)
        statement.run(project, survey, version, series, day, measure, value, n)
    },
    moveSegmentTallies: (changes) => {
      const statement = prepare(moveSegmentTally)
      for (const { project, survey, dimension, segment, series, version, day, measure, value, n } of changes)
        statement.run(project, survey, dimension, segment, series, version, day, measure, value, n)
    },
    changeRevision: (project) => prepare(changeRevision).run(project, randomUUID()),
  }
}

function valuesOf(row: ResponseTable): unknown[] {
  return responseColumns.map((name) => row[name])
}

function keyOf({ project, id, survey, series, version, trigger_name }: AnswerKey): string[] {
  return [project, id, survey, series, version, trigger_name]
}
