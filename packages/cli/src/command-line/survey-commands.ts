import { statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { EaseKitError } from '@easekit/scales'
import { surveySchema } from '@easekit/widget/declaration'
import { publishSurveys, readDefinitions, reviewSurveys } from '../surveys/definitions.js'
import { describeFindings, describeReview } from '../surveys/describe-review.js'
import { lintFiles } from '../surveys/lint-files.js'
import { mergeSurveys } from '../surveys/merge-surveys.js'
import { readSurveyFiles } from '../surveys/survey-file.js'
import { noteVersion, readVersion, writeSurveyFiles } from '../surveys/write-survey-files.js'
import { needCollector, projectOf } from './open-collector.js'
import type { Arguments } from './read-arguments.js'
import { exitCodes, type Terminal } from './terminal.js'

const schemaFile = 'survey.schema.json'

/** `easekit lint FILES`: no collector is asked. Warnings are findings too; notes are not. */
export async function lintCommand({ files, flags }: Arguments, { print }: Terminal): Promise<number> {
  const findings = lintFiles(readSurveyFiles(files))
  print(flags.has('json') ? `${JSON.stringify({ findings })}\n` : describeFindings(findings))
  return findings.some(({ severity }) => severity !== 'note') ? exitCodes.findings : exitCodes.fine
}

/** `easekit diff FILES`: what publishing them would change. Ends with 1 where there is a difference or an error. */
export async function diffCommand(given: Arguments, terminal: Terminal): Promise<number> {
  const { review } = await compare(given, terminal)
  terminal.print(given.flags.has('json') ? `${JSON.stringify(review)}\n` : describeReview(review))
  const isWrong = review.findings.some(({ severity }) => severity === 'error')
  return review.diff.length > 0 || isWrong ? exitCodes.findings : exitCodes.fine
}

/** `easekit publish FILES`: over the version that was pulled, else over the current one. Errors keep it from happening. */
export async function publishCommand(given: Arguments, terminal: Terminal): Promise<number> {
  const { api, project, surveys, current, review } = await compare(given, terminal)
  const isJson = given.flags.has('json')
  const tell = (version: number | null, text: string): void =>
    terminal.print(isJson ? `${JSON.stringify({ version, ...review })}\n` : `${describeReview(review)}${text}\n`)
  if (review.findings.some(({ severity, rule }) => severity === 'error' && rule === 'declaration')) {
    tell(null, 'Nothing was published.')
    return exitCodes.findings
  }
  if (review.diff.length === 0) {
    tell(current.version, `Version ${current.version} says the same: nothing was published.`)
    return exitCodes.fine
  }
  const folders = [...new Set(given.files.map(folderOf))]
  const seen = folders.map((folder) => readVersion(folder, project)).find((version) => version !== undefined)
  if (seen !== undefined && seen !== current.version) {
    tell(
      null,
      `The files are of version ${seen}, and the collector has version ${current.version}: pull, and publish again.`,
    )
    return exitCodes.findings
  }
  const version = await publishSurveys(api, project, {
    surveys: surveys as readonly { readonly id: string }[],
    version: current.version,
    note: given.options.note,
  })
  for (const folder of folders)
    if (readVersion(folder, project) !== undefined) noteVersion(folder, { project, version })
  tell(version, `Published as version ${version}.`)
  return exitCodes.fine
}

/** `easekit pull FOLDER`: the surveys of the collector, a file each. */
export async function pullCommand(given: Arguments, terminal: Terminal): Promise<number> {
  const [folder, ...more] = given.files
  if (folder === undefined || more.length > 0) throw new EaseKitError('expected one folder: easekit pull FOLDER')
  const project = projectOf(given, terminal)
  const definitions = await readDefinitions(needCollector(given, terminal), project)
  const names = writeSurveyFiles(folder, { ...definitions, project, schema: `./${schemaFile}` })
  writeFileSync(join(folder, schemaFile), `${JSON.stringify(fileSchema(), null, 2)}\n`)
  const { version } = definitions
  terminal.print(
    given.flags.has('json')
      ? `${JSON.stringify({ version, files: names })}\n`
      : `Version ${version} of ${project}: ${names.join(', ') || 'no surveys'}\n`,
  )
  return exitCodes.fine
}

async function compare(given: Arguments, terminal: Terminal) {
  const filed = readSurveyFiles(given.files)
  const api = needCollector(given, terminal)
  const project = projectOf(given, terminal)
  const current = await readDefinitions(api, project)
  const files = filed.map(({ survey }) => survey)
  const surveys = mergeSurveys(current.surveys, files, { prune: given.flags.has('prune') })
  return { api, project, surveys, current, review: await reviewSurveys(api, project, surveys) }
}

function folderOf(path: string): string {
  return statSync(path).isDirectory() ? path : dirname(path)
}

/** The schema of a file with one survey. */
function fileSchema(): object {
  const { properties, ...rest } = surveySchema()
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'EaseKit survey',
    ...rest,
    properties: { $schema: { type: 'string' }, ...(properties as object) },
  }
}
