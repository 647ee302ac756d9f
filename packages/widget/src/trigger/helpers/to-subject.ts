import type { SignalDetail } from '../../api/trigger.js'
import { readPath } from './read-path.js'

/** The id of an order or chat as a list of one; empty where there is none, or none that can be one. */
export function toSubjects(value: unknown): string[] {
  const text = /string|number/.test(typeof value) ? `${value}`.trim() : ''
  return text && text.length < 129 ? [text] : []
}

/** The subject at a path, if what stands there can be one. */
export function toSubject(from: unknown, path: string): SignalDetail['subject'] {
  const value = readPath(from, path)
  return typeof value === 'string' || typeof value === 'number' ? value : undefined
}
