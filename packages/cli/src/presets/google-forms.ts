import { wholeRow } from '../mapping/derive-id.js'
import type { Preset } from './preset.js'

/**
 * The table of the answers. No answer has an id, so that the whole row is one; equal rows are told apart by their number.
 * Whoever changes an answer later changes its row, which is then another one: import once the form is closed.
 */
export const googleForms: Preset = {
  name: 'google-forms',
  usual: () => ({ source: 'google-forms', id: wholeRow, at: 'Timestamp' }),
  personal: ['Email Address', 'Email address', 'Username'],
  head: {
    lines: 1,
    // The first column is the time, whatever the language of the form calls it.
    read: ([names = []]) => ({ names: ['Timestamp', ...names.slice(1)] }),
  },
}
