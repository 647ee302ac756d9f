import { type Row, textOf } from '../mapping/row.js'
import type { Preset } from './preset.js'

const key = '$survey_response'
const ends = new Set(['survey sent', 'survey dismissed', 'survey abandoned'])

/**
 * Events of surveys. One answer is told several times: `survey sent` after each question, and when the survey is left, once more.
 * The answers stand under the place of the question, under its id, or both.
 */
export const posthog: Preset = {
  name: 'posthog',
  usual: () => ({ source: 'posthog', id: 'submission', at: 'timestamp', timeZone: 'UTC', localeColumn: 'language' }),
  personal: ['distinct_id', 'person', 'person_id', 'properties.$ip', 'properties.distinct_id'],
  grows: { id: 'submission', at: 'timestamp', forms: ['table', 'json'] },
  check: ({ range: [min, max], values }) =>
    max - min === 1 && values === undefined
      ? '`values` of the map is missing, expected { "1": …, "2": … }: of two thumbs PostHog writes 1 for up and 2 for down'
      : undefined,
  read: (fields) => {
    const event = textOf(fields.event)
    const properties = propertiesOf(fields)
    if (!ends.has(event)) return { fields, leftOut: `the event is "${event}"` }
    const answers = answersOf(properties)
    if (Object.keys(answers).length === 0) return { fields, leftOut: 'the survey was left without an answer' }
    const isDone = event === 'survey sent' && `${properties.$survey_completed ?? true}` !== 'false'
    return {
      fields: {
        // What older clients sent came once, so that the event is the answer.
        submission: textOf(properties.$survey_submission_id) || textOf(fields.uuid),
        timestamp: fields.timestamp,
        survey_id: textOf(properties.$survey_id),
        language: textOf(properties.$survey_language),
        ...answers,
      },
      state: isDone ? 'completed' : event === 'survey sent' ? 'answered' : 'dismissed',
    }
  },
}

// By place, id and text of the question, so that a map may name any of them.
function answersOf(properties: Row): Record<string, unknown> {
  const found: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(properties)) {
    if (!name.startsWith(key) || value === null || value === '') continue
    found[name === key ? '0' : name.slice(key.length + 1)] = value
  }
  const questions = toList(properties.$survey_questions)
  questions.forEach((question, place) => {
    const value = found[textOf(question?.id)] ?? found[place]
    if (value === undefined) return
    for (const name of [String(place), textOf(question.id), textOf(question.question)]) if (name) found[name] = value
  })
  return found
}

// Tables hold them as one text, or in columns of their own.
function propertiesOf(fields: Row): Row {
  const prefix = 'properties.'
  const columns = Object.entries(fields).filter(([name]) => name.startsWith(prefix))
  const whole = parse(fields.properties)
  return {
    ...(typeof whole === 'object' && whole !== null ? whole : {}),
    ...Object.fromEntries(columns.map(([name, value]) => [name.slice(prefix.length), value])),
  }
}

function toList(value: unknown): readonly Row[] {
  const list = parse(value)
  return Array.isArray(list) ? list : []
}

function parse(value: unknown): unknown {
  if (typeof value !== 'string') return value
  try {
    return JSON.parse(value)
  } catch {
    return undefined
  }
}
