import { createHash } from 'node:crypto'
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import type { Refused } from './import-report.js'

/** How far an import has come. */
export interface Progress {
  /** Records that the collector has answered for. */
  readonly sent: number
  readonly accepted: number
  readonly refusals: readonly Refused[]
}

/** Where an import writes down how far it has come, beside its file, so that the same command goes on from there. */
export interface ProgressFile {
  readonly path: string
  readonly progress: Progress
  readonly keep: (progress: Progress) => void
  readonly remove: () => void
}

const none: Progress = { sent: 0, accepted: 0, refusals: [] }

/**
 * Opens the progress of an import. Of another file, map, project or collector nothing is taken over.
 *
 * @param meant everything but the file that decides what is sent where
 */
export function openProgress(file: string, meant: unknown): ProgressFile {
  const { size, mtimeMs } = statSync(file)
  const key = createHash('sha256')
    .update(JSON.stringify([size, mtimeMs, meant]))
    .digest('base64url')
  const path = `${file}.easekit-import`
  return {
    path,
    progress: readKept(path, key),
    keep(progress) {
      writeFileSync(`${path}.next`, JSON.stringify({ key, progress }))
      renameSync(`${path}.next`, path)
    },
    remove: () => rmSync(path, { force: true }),
  }
}

function readKept(path: string, key: string): Progress {
  try {
    const kept = JSON.parse(readFileSync(path, 'utf8')) as { key: string; progress: Progress }
    return kept.key === key ? kept.progress : none
  } catch {
    return none
  }
}
