import { chmodSync, existsSync } from 'node:fs'
import { EaseKitError } from '@easekit/scales'
import Database from 'better-sqlite3'
import { explainFailure } from './explain-failure.js'

/**
 * Copies a database that is in use into a file, whole and as it is at one moment, readable by its owner only. Answers go on
 * being written meanwhile; copying the file itself would lose those that are still in its log.
 *
 * @throws EaseKitError when the database cannot be read, or the file is there already or cannot be written
 */
export async function backUp(path: string, file: string): Promise<void> {
  if (existsSync(file)) throw new EaseKitError(`the backup must be a file that does not exist yet, got "${file}"`)
  if (!existsSync(path)) throw new EaseKitError(`the database must be a file that exists, got "${path}"`)
  try {
    const db = new Database(path, { fileMustExist: true })
    try {
      await db.backup(file)
    } finally {
      db.close()
    }
    chmodSync(file, 0o600)
  } catch (error) {
    const reason = explainFailure(error) ?? (error instanceof Error ? error.message : String(error))
    throw new EaseKitError(`"${path}" could not be copied to "${file}": ${reason}`, { cause: error })
  }
}
