import { createHash } from 'node:crypto'

/** A name for who gave an answer: its subject, or the response itself where it has none. Says nothing else about them. */
export function personKey(project: string, id: string, subject: string | null): string {
  if (subject === null) return `id ${id}`
  return createHash('sha256').update(`${project}\0${subject}`).digest('base64url').slice(0, 22)
}
