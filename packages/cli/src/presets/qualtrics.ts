import { EaseKitError } from '@easekit/scales'
import { textOf } from '../mapping/row.js'
import type { Preset } from './preset.js'

// Previews, tests and spam; in numbers each is a bit.
const unreal = /preview|test|spam/i
const unrealBits = 1 | 2 | 8

/** A table with three lines of a head: names, questions, and JSON that also says in which zone the times are. */
export const qualtrics: Preset = {
  name: 'qualtrics',
  usual: () => ({
    source: 'qualtrics',
    id: 'ResponseId',
    at: 'RecordedDate',
    missing: ['-99'],
    localeColumn: 'UserLanguage',
  }),
  personal: [
    'IPAddress',
    'RecipientLastName',
    'RecipientFirstName',
    'RecipientEmail',
    'ExternalReference',
    'LocationLatitude',
    'LocationLongitude',
  ],
  head: {
    lines: 3,
    read: ([names = [], , third = []]) => {
      const marks = third.map(parse)
      if (!marks.some((mark) => mark?.ImportId !== undefined)) {
        throw new EaseKitError(
          'the third line has no {"ImportId": …}, expected the three lines of a Qualtrics export: export it again without changing the head',
        )
      }
      const zone = marks.find((mark) => typeof mark?.timeZone === 'string')?.timeZone as string | undefined
      return { names, timeZone: zone === 'Z' ? 'UTC' : zone }
    },
  },
  read: (fields) => {
    const status = textOf(fields.Status)
    const isUnreal = /^\d+$/.test(status) ? (Number(status) & unrealBits) !== 0 : unreal.test(status)
    if (isUnreal) return { fields, leftOut: `its status is "${status}"` }
    return { fields, state: /^(1|true)$/i.test(textOf(fields.Finished)) ? 'completed' : 'answered' }
  },
}

function parse(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}
