import { readFileSync } from 'node:fs'
import { EaseKitError } from '@easekit/scales'

/**
 * Reads a file of JSON.
 *
 * @throws EaseKitError where it cannot be read or is none
 */
export function readJsonFile(path: string): unknown {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    throw new EaseKitError(`${path} cannot be read: ${error instanceof Error ? error.message : error}`)
  }
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (error) {
    throw new EaseKitError(`${path} is no JSON: ${error instanceof Error ? error.message : error}`)
  }
}
