import { type RawBuilder, sql } from 'kysely'
import type { PublishedAnswerTable } from './tables.js'

/** What names a row of `published_answer`. */
export type AnswerKey = Pick<PublishedAnswerTable, 'project' | 'id' | 'survey' | 'series' | 'version' | 'trigger_name'>

/** The condition that picks one row of `published_answer`. */
export function answerKey({ project, id, survey, series, version, trigger_name }: AnswerKey): RawBuilder<boolean> {
  return sql<boolean>`project = ${project} and id = ${id} and survey = ${survey} and series = ${series}
    and version = ${version} and trigger_name = ${trigger_name}`
}
