import { textOf } from '../mapping/row.js'
import type { Preset } from './preset.js'

// A table has codes or headings in its head, as whoever exported it chose.
const codes: Readonly<Record<string, string>> = {
  'Response ID': 'id',
  'Date submitted': 'submitdate',
  'Date last action': 'datestamp',
  'Start language': 'startlanguage',
}
// What LimeSurvey writes where a survey keeps no dates.
const noDate = '1980-01-01 00:00:00'

/** A table of responses, the complete and the incomplete. */
export const limesurvey: Preset = {
  name: 'limesurvey',
  usual: () => ({ source: 'limesurvey', id: 'id', at: 'submitdate', missing: ['N/A'], localeColumn: 'startlanguage' }),
  personal: [
    'token',
    'ipaddr',
    'refurl',
    'email',
    'firstname',
    'lastname',
    'IP address',
    'Referrer URL',
    'Access code',
  ],
  read: (given) => {
    const known = Object.entries(codes).flatMap(([heading, code]) => (heading in given ? [[code, given[heading]]] : []))
    const fields = { ...given, ...Object.fromEntries(known) }
    const submitted = textOf(fields.submitdate)
    if (submitted === '') return { fields, leftOut: 'it was not submitted' }
    const dated = submitted === noDate && textOf(fields.datestamp) ? { submitdate: fields.datestamp } : {}
    return { fields: { ...fields, ...dated } }
  },
}
