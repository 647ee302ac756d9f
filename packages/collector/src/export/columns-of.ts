import type { Series } from '@easekit/scales'
import type { Project } from '../projects/project.js'
import { isRating } from '../storage/is-rating.js'
import type { Tally } from '../storage/tally.js'
import type { Column, ExportedAnswer } from './column.js'
import { ratingColumns } from './rating-columns.js'

/** What is known of a survey before its first answer is read. */
export interface ExportedSurvey {
  readonly series: ReadonlyMap<string, Series>
  readonly tallies: readonly Tally[]
  /** The reasons that it offers. */
  readonly reasons: NonNullable<ReturnType<Project['reasons']['get']>> | undefined
  /** The attributes that its answers may have. */
  readonly attributes: readonly string[]
}

const circumstances = [
  ['scale', 'Instrument that was asked', 'text'],
  ['direction', 'What a larger number means', 'text'],
  ['wording', 'Wording of the question', 'text'],
  ['question', 'Question of the host, where it is not the published one', 'text'],
  ['locale', 'Language', 'text'],
  ['orientation', 'Which end came first', 'text'],
  ['layout', 'How the points were laid out', 'text'],
  ['glyph', 'What stood on the points', 'text'],
  ['channel', 'Where it was asked', 'text'],
  ['source', 'What reported the signal, or what it was imported from', 'text'],
  ['trigger', 'Signal that led to the question', 'text'],
  ['subject', 'What it is about', 'text'],
  ['page', 'Page without its query', 'text'],
  ['device', 'Kind of device', 'text'],
  ['sinceMs', 'Milliseconds from the signal to the question', 'number'],
  ['tookMs', 'Milliseconds until the answer', 'number'],
  ['rate', 'Share of the visitors who were asked', 'number'],
  ['required', 'Whether the open question had to be answered', 'boolean'],
] as const

/**
 * The columns of an export of a survey, in their order: the response, its ratings by scale, the reasons, the comment, the
 * circumstances, and the attributes. They follow from what is known of the survey, so that two exports of it have the same.
 */
export function columnsOf({ series, tallies, reasons, attributes }: ExportedSurvey): readonly Column[] {
  return [
    { name: 'id', label: 'Response', type: 'text', read: ({ id }) => id },
    { name: 'at', label: 'When it was answered (UTC)', type: 'time', read: ({ at }) => at },
    { name: 'day', label: 'Day that it counts for (UTC)', type: 'day', read: ({ day }) => day },
    { name: 'receivedAt', label: 'When it arrived (UTC)', type: 'time', read: ({ receivedAt }) => receivedAt },
    { name: 'survey', label: 'Survey and its version', type: 'text', read: ({ record }) => record.survey },
    { name: 'state', label: 'How far the person came', type: 'text', read: ({ state }) => state },
    { name: 'done', label: 'Whether the person has finished', type: 'boolean', read: ({ done }) => done },
    ...ratingColumns(series, tallies),
    {
      name: 'reasons',
      label: 'Reasons that were given',
      type: 'text',
      read: ({ record }) => record.answers.reasons?.join('; '),
    },
    ...reasonColumns(tallies, reasons),
    { name: 'comment', label: 'Comment', type: 'text', read: ({ record }) => record.answers.comment },
    { name: 'otherAnswers', label: 'Answers to other questions, as JSON', type: 'text', read: otherAnswers },
    ...circumstances.map(([name, label, type]): Column => ({ name, label, type, read: readContext(name, type) })),
    ...attributes.map(attributeColumn),
  ]
}

// Whether it was given, of those who were asked for reasons and gave some.
function reasonColumns(tallies: readonly Tally[], offered: ExportedSurvey['reasons']): readonly Column[] {
  const prefix = 'reason:'
  const given = tallies.flatMap(({ measure }) => (measure.startsWith(prefix) ? measure.slice(prefix.length) : []))
  return [...new Set([...(offered?.keys() ?? []), ...given.sort()])].map((id): Column => {
    const words = offered?.get(id)
    return {
      name: `reason.${id}`,
      label: `Reason: ${typeof words === 'string' ? words : (words?.en ?? id)}`,
      type: 'boolean',
      read: ({ record }) => record.answers.reasons?.includes(id),
    }
  })
}

// As it is counted, as text: numbers and texts may stand under one name.
function attributeColumn(name: string): Column {
  return {
    name: `attribute.${name}`,
    label: `Attribute: ${name}`,
    type: 'text',
    read: ({ record }) => {
      const { attributes } = (record.context ?? {}) as { readonly attributes?: Readonly<Record<string, unknown>> }
      const value = attributes?.[name]
      return value === undefined ? undefined : String(value)
    },
  }
}

function otherAnswers({ record }: ExportedAnswer): string | undefined {
  const others = Object.entries(record.answers).filter(
    ([question]) => question !== 'reasons' && question !== 'comment' && !isRating(question),
  )
  return others.length === 0 ? undefined : JSON.stringify(Object.fromEntries(others))
}

function readContext(name: string, type: Column['type']): Column['read'] {
  return ({ record }) => {
    const value = (record.context as Readonly<Record<string, unknown>> | undefined)?.[name]
    // Clients before the rules of today may have said anything.
    if (type === 'text') return typeof value === 'string' && value !== '' ? value : undefined
    if (type === 'number') return typeof value === 'number' ? value : undefined
    return typeof value === 'boolean' ? value : undefined
  }
}
