import { hash } from 'node:crypto'

/** A name for who gave an answer: its subject, or the response itself where it has none. Says nothing else about them. */
export function personKey(project: string, id: string, subject: string | null): string {
  if (subject === null) return `id ${id}`
  return hash('sha256', `${project}\0${subject}`, 'base64url').slice(0, 22)
}
