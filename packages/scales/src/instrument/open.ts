import type { OpenQuestion } from './open-question.js'

/** What could we do to make it easier? Free text, optional. */
export const open: OpenQuestion = {
  id: 'open',
  version: 1,
  type: 'open',
  required: false,
  maxLength: 2000,
  wording: { id: 'improve', version: 1 },
}
