import { type Row, textOf } from '../mapping/row.js'
import type { Preset } from './preset.js'

/** A table with a column for each headline, numbered as `1. How easy …`, or the JSON of webhooks and of the management API. */
export const formbricks: Preset = {
  name: 'formbricks',
  usual: (form) =>
    form === 'table'
      ? { source: 'formbricks', id: 'Response ID', at: 'Timestamp' }
      : {
          source: 'formbricks',
          id: 'id',
          at: 'createdAt',
          updatedAt: 'updatedAt',
          timeZone: 'UTC',
          localeColumn: 'language',
        },
  personal: [
    'User ID',
    'Formbricks ID (internal)',
    'Verified Email',
    'email',
    'userId',
    'contact',
    'contactAttributes',
    'person',
  ],
  grows: { id: 'id', at: 'updatedAt', forms: ['json'] },
  read: (fields, form) => {
    if (form === 'table') {
      const bare = Object.entries(fields).map(([name, value]) => [name.replace(/^\d+\. /, ''), value] as const)
      return { fields: { ...Object.fromEntries(bare), ...fields }, state: stateOf(textOf(fields.Finished) === 'Yes') }
    }
    // A webhook wraps the response in an event.
    const response = 'event' in fields && isObject(fields.data) ? fields.data : fields
    const { data, id, createdAt, updatedAt, language, surveyId, finished } = response
    return {
      fields: { ...(isObject(data) ? data : {}), id, createdAt, updatedAt, language, surveyId },
      state: stateOf(finished === true),
    }
  },
}

const stateOf = (isDone: boolean): 'completed' | 'answered' => (isDone ? 'completed' : 'answered')

const isObject = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value)
