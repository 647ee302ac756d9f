import { readFileSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'

/**
 * Reads the JSON file of a project's configuration, again after it has changed. A file that has become unreadable leaves
 * the last good one in use.
 *
 * @throws where the file cannot be read or parsed at the start
 */
export function readPageConfig(path: string): () => Promise<object> {
  let good: object = JSON.parse(readFileSync(path, 'utf8'))
  let version = ''
  return async () => {
    try {
      const { mtimeMs, size } = await stat(path)
      if (version !== `${mtimeMs}.${size}`) good = JSON.parse(await readFile(path, 'utf8'))
      version = `${mtimeMs}.${size}`
    } catch {
      // Being written, or mistaken: pages keep what they had.
    }
    return good
  }
}
