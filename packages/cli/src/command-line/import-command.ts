import { EaseKitError } from '@easekit/scales'
import { describeImport } from '../importing/describe-import.js'
import { runImport } from '../importing/run-import.js'
import { presetOf } from '../presets/presets.js'
import { openCollector, projectOf } from './open-collector.js'
import type { Arguments } from './read-arguments.js'
import { readJsonFile } from './read-json-file.js'
import { exitCodes, type Terminal } from './terminal.js'

/** `easekit import FILE --map map.json [--preset NAME] [--dry-run]` */
export async function importCommand(given: Arguments, terminal: Terminal): Promise<number> {
  const { files, options, flags } = given
  const [file, ...more] = files
  if (file === undefined || more.length > 0)
    throw new EaseKitError('expected one file: easekit import FILE --map map.json')
  if (!options.map) throw new EaseKitError('`--map` is missing, expected a JSON file that says what the columns mean')
  const isDryRun = flags.has('dry-run')
  const api = openCollector(given, terminal)
  if (!api && !isDryRun)
    throw new EaseKitError('`--endpoint` is missing, expected the address of the collector, or --dry-run')
  const result = await runImport({
    file,
    map: readJsonFile(options.map),
    preset: options.preset === undefined ? undefined : presetOf(options.preset),
    format: options.format,
    project: api ? projectOf(given, terminal) : (options.project ?? 'dry-run'),
    now: terminal.now(),
    api,
    isDryRun,
  })
  terminal.print(flags.has('json') ? `${JSON.stringify(result)}\n` : describeImport(result))
  return result.refused > 0 || (result.collector?.refusals.length ?? 0) > 0 ? exitCodes.findings : exitCodes.fine
}
