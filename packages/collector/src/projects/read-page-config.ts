import { readFileSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import type { Log } from '../monitoring/log.js'

/**
 * Reads the JSON file of a project's configuration, again after it has changed. A file that has become unreadable leaves
 * the last good one in use.
 *
 * @throws where the file cannot be read or parsed at the start
 */
export function readPageConfig(path: string, log?: Pick<Log, 'warn'>): () => Promise<object> {
  let good: object = JSON.parse(readFileSync(path, 'utf8'))
  let version = ''
  let told = ''
  return async () => {
    const info = await stat(path).catch(() => undefined)
    const found = `${info?.mtimeMs}.${info?.size}`
    if (version === found) return good
    try {
      good = JSON.parse(await readFile(path, 'utf8'))
      version = found
    } catch (err) {
      // Being written, or mistaken: pages keep what they had, and the next one looks again.
      if (told !== found) log?.warn({ path, err }, 'a file of surveys cannot be read, so that pages keep what they had')
      told = found
    }
    return good
  }
}
