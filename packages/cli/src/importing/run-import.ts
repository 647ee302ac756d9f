import type { CollectorApi } from '../collector-api/create-collector-api.js'
import type { Counts } from './batch-answer.js'
import { createReport, type ImportReport, type Refused } from './import-report.js'
import { type Plan, type PlanOptions, planImport } from './plan-import.js'
import { openProgress } from './progress-file.js'
import { sendRecords } from './send-records.js'

/** What came of an import. */
export interface ImportResult extends ImportReport {
  readonly file: string
  readonly survey: string
  readonly instrument: string
  readonly isDryRun: boolean
  /** Whether the values were mirrored, since the source counts the other way round. */
  readonly isTurned: boolean
  /** What the collector made of it; `null` where none was asked. */
  readonly collector: {
    readonly accepted: number
    readonly refusals: readonly Refused[]
    readonly histogram: { readonly before: Counts; readonly after: Counts } | null
    /** Records that an earlier run had brought in. */
    readonly resumedAt: number
  } | null
}

/** An import and where it goes. Without a collector only the file is looked at. */
export interface RunOptions extends PlanOptions {
  readonly api?: CollectorApi | undefined
  readonly isDryRun: boolean
}

/**
 * Imports a file, or says what would come of it. It may be stopped and repeated: what is in already is not counted again.
 *
 * @throws EaseKitError where file or map cannot be used, CollectorError where the collector cannot be asked
 */
export async function runImport({ api, isDryRun, ...options }: RunOptions): Promise<ImportResult> {
  const plan = await planImport(options)
  const { map, instrument } = plan
  const report = createReport()
  const collector = api ? await send(plan, report, { api, isDryRun, options }) : null
  if (!api) for await (const planned of plan.rows) report.add(planned)
  return {
    file: options.file,
    survey: map.survey,
    instrument: instrument.name,
    isDryRun,
    isTurned: instrument.isTurned,
    ...report.report(),
    collector,
  }
}

async function send(
  { rows }: Plan,
  report: ReturnType<typeof createReport>,
  how: { readonly api: CollectorApi; readonly isDryRun: boolean; readonly options: PlanOptions },
): Promise<ImportResult['collector']> {
  const { api, isDryRun, options } = how
  const { file, project, map, preset, format } = options
  const kept = openProgress(file, [api.endpoint, project, map, preset?.name, format])
  const none = { sent: 0, accepted: 0, refusals: [] }
  const progress = isDryRun ? none : kept.progress
  const sending = sendRecords({ api, project, isDryRun, progress, keep: kept.keep })
  for await (const planned of rows) {
    report.add(planned)
    if ('record' in planned) await sending.add(planned)
  }
  const { accepted, refusals, histogram } = await sending.end()
  if (!isDryRun) kept.remove()
  return { accepted, refusals, histogram, resumedAt: progress.sent }
}
