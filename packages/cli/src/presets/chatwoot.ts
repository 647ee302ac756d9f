import { textOf } from '../mapping/row.js'
import type { Preset } from './preset.js'

// The names of the columns are in the language of the account, and their order is the same in all.
const columns = ['agent', 'rating', 'feedback_message', 'name', 'email', 'phone_number', 'conversation', 'created_at']

/** The table of CSAT reports, or the list of the interface. The points are one to five in every version. */
export const chatwoot: Preset = {
  name: 'chatwoot',
  usual: (form) => ({
    source: 'chatwoot',
    instrument: 'csat5@1',
    range: [1, 5],
    direction: 'satisfaction-up',
    // A conversation may be rated more than once.
    id: form === 'table' ? ['conversation', 'created_at'] : 'id',
    at: 'created_at',
    timeZone: 'UTC',
    value: 'rating',
    comment: 'feedback_message',
  }),
  personal: ['agent', 'name', 'email', 'phone_number', 'contact', 'assigned_agent'],
  head: {
    lines: 1,
    hasFooter: true,
    read: ([names = []]) => ({ names: names.map((name, at) => columns[at] ?? name) }),
  },
  read: (fields, form) =>
    form === 'table' && textOf(fields.conversation) === '' && textOf(fields.rating) === ''
      ? { fields, leftOut: 'it is no answer' }
      : { fields },
}
