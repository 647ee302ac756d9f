import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { EaseKitError } from '@easekit/scales'

/** A survey as a file holds it, and where. Whether it is sound is for the check. */
export interface FiledSurvey {
  readonly file: string
  readonly survey: unknown
}

/** What pull writes beside the surveys: which version they are. */
export const versionFile = 'easekit-version.json'

/**
 * Reads survey files. A file holds one survey, or, as a page declares it, `{ "v": 1, "surveys": […] }`; a folder stands for the
 * `.json` files in it.
 *
 * @throws EaseKitError where there is none, or a file cannot be read
 */
export function readSurveyFiles(paths: readonly string[]): readonly FiledSurvey[] {
  if (!paths[0]) throw new EaseKitError('expected survey files (see --help)')
  const files = paths.flatMap(filesAt)
  if (!files[0]) throw new EaseKitError(`expected survey files, found none in ${paths.join(', ')}`)
  return files.flatMap((file) => {
    const content = parse(file)
    if (!isObject(content) || !('surveys' in content)) return [{ file, survey: withoutSchema(content) }]
    if (!Array.isArray(content.surveys)) throw new EaseKitError(`\`surveys\` of ${file} must be a list`)
    // What a page says for all of its surveys belongs to the page.
    const other = Object.keys(content).find((field) => !['$schema', 'v', 'surveys'].includes(field))
    if (other !== undefined)
      throw new EaseKitError(`\`${other}\` of ${file} is no part of a survey: a file holds surveys alone`)
    return content.surveys.map((survey: unknown) => ({ file, survey: withoutSchema(survey) }))
  })
}

function filesAt(path: string): readonly string[] {
  try {
    if (!statSync(path).isDirectory()) return [path]
    const names = readdirSync(path).filter(
      (name) => name.endsWith('.json') && name !== versionFile && !name.endsWith('.schema.json'),
    )
    return names.sort().map((name) => join(path, name))
  } catch (error) {
    throw new EaseKitError(`${path} cannot be read: ${error instanceof Error ? error.message : error}`)
  }
}

function parse(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8').replace(/^\ufeff/, ''))
  } catch (error) {
    throw new EaseKitError(`${file} is no JSON: ${error instanceof Error ? error.message : error}`)
  }
}

// Editors read it, and nobody else.
function withoutSchema(survey: unknown): unknown {
  if (!isObject(survey)) return survey
  const { $schema: _, ...rest } = survey
  return rest
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
