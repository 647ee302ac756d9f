import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Makes a folder, for its owner only, and the ones above it. Node's own `recursive` option never returns where the system answers "no such
 * file" to every attempt, as /proc does, and a typo in a path must not hang a start.
 */
export function ensureFolder(folder: string): void {
  try {
    mkdirSync(folder, { mode: 0o700 })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') return
    const parent = dirname(folder)
    if (code !== 'ENOENT' || parent === folder) throw error
    ensureFolder(parent)
    mkdirSync(folder, { mode: 0o700 })
  }
}
