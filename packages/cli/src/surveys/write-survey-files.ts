import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { EaseKitError } from '@easekit/scales'
import type { Definitions } from './definitions.js'
import { versionFile } from './survey-file.js'

/**
 * Writes each survey into a file of its own, and beside them which version they are. Gives the names of the files.
 *
 * @throws EaseKitError where the folder cannot be made
 */
export function writeSurveyFiles(
  folder: string,
  { project, schema, surveys, version }: Definitions & { readonly project: string; readonly schema: string },
): readonly string[] {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    throw new EaseKitError(
      `${folder} is no folder that can be written: ${error instanceof Error ? error.message : error}`,
    )
  }
  const names = surveys.map((survey) => {
    const name = `${survey.id}.json`
    const { $schema: _, ...rest } = survey
    writeFileSync(join(folder, name), `${JSON.stringify({ $schema: schema, ...rest }, null, 2)}\n`)
    return name
  })
  noteVersion(folder, { project, version })
  return names
}

/** Writes down which version of a project's surveys a folder has. */
export function noteVersion(folder: string, seen: { readonly project: string; readonly version: number }): void {
  writeFileSync(join(folder, versionFile), `${JSON.stringify(seen, null, 2)}\n`)
}

/** The version of the project's surveys that a folder has; `undefined` where it says none. */
export function readVersion(folder: string, project: string): number | undefined {
  try {
    const seen = JSON.parse(readFileSync(join(folder, versionFile), 'utf8')) as { project?: unknown; version?: unknown }
    return seen.project === project && typeof seen.version === 'number' ? seen.version : undefined
  } catch {
    return undefined // The files came from elsewhere.
  }
}
