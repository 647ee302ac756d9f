import type { SignalDetail } from '../../api/trigger.js'
import { readPath } from './read-path.js'

/** The subject at a path, if what stands there can be one. */
export function toSubject(from: unknown, path: string): SignalDetail['subject'] {
  const value = readPath(from, path)
  return typeof value === 'string' || typeof value === 'number' ? value : undefined
}
