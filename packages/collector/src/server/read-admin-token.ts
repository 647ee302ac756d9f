import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { EaseKitError } from '@easekit/scales'
import { ensureFolder } from '../storage/ensure-folder.js'

/** The admin token of a data folder, and whether it has just been made. */
export interface AdminToken {
  readonly token: string
  readonly isNew: boolean
}

/**
 * Reads `admin-token` in the data folder, or makes it, readable by its owner only. Two processes that start together
 * end up with the same token.
 *
 * @throws EaseKitError when the folder cannot be written
 */
export function readAdminToken(folder: string): AdminToken {
  const path = join(folder, 'admin-token')
  try {
    ensureFolder(folder)
    const token = randomBytes(24).toString('base64url')
    writeFileSync(path, `${token}\n`, { mode: 0o600, flag: 'wx' })
    return { token, isNew: true }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'EEXIST') throw unwritable(folder, code)
  }
  try {
    return { token: readFileSync(path, 'utf8').trim(), isNew: false }
  } catch (error) {
    throw unwritable(folder, (error as NodeJS.ErrnoException).code)
  }
}

function unwritable(folder: string, code = 'unknown error'): EaseKitError {
  return new EaseKitError(`\`data\` must be a folder that can be written, got "${folder}" (${code})`)
}
