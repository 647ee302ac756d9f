import { type Row, textOf } from '../mapping/row.js'
import type { Preset } from './preset.js'

/** Responses of the Responses API or of a webhook. Whether an opinion scale begins with 0 or 1 stands in the form alone. */
export const typeform: Preset = {
  name: 'typeform',
  usual: () => ({ source: 'typeform', id: 'token', at: 'submitted_at', timeZone: 'UTC' }),
  personal: ['metadata', 'metadata.network_id', 'hidden.email', 'hidden.name', 'hidden.phone', 'respondent_id'],
  read: (fields) => {
    const response = (fields.form_response ?? fields) as Row
    const submitted = textOf(response.submitted_at)
    // Whoever only opened the form has the year 1, or nothing.
    if (!submitted || submitted.startsWith('0001-')) return { fields, leftOut: 'it was not submitted' }
    const { token, hidden, answers } = response
    const list: readonly Row[] = Array.isArray(answers) ? answers : []
    return { fields: { token, submitted_at: submitted, hidden, ...Object.fromEntries(list.flatMap(fieldsOf)) } }
  },
}

// By the reference that the form's author gave, and by id.
function fieldsOf(answer: Row): readonly (readonly [string, unknown])[] {
  const field = (answer.field ?? {}) as Row
  const type = textOf(answer.type)
  // Who answered is not imported, whatever the map names.
  if (type === 'email' || type === 'phone_number') return []
  const value = labelOf(answer[type])
  return [field.ref, field.id].flatMap((name) => (textOf(name) ? [[textOf(name), value] as const] : []))
}

function labelOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  const { label, labels, other } = value as Row
  return labels ?? label ?? other
}
