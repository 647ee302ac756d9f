import { open } from './open.js'
import type { OpenQuestion } from './open-question.js'

/**
 * The open question in its mandatory form: *Send* waits for text. The rating before it is saved and *Close* works all
 * the same. The linter advises against it: people who are made to write, write less and leave more.
 */
export const openRequired: OpenQuestion = { ...open, required: true }
