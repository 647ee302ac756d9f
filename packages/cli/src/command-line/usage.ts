import { presetNames } from '../presets/presets.js'

/** What `easekit --help` prints. */
export const usage: string = `Usage: easekit import FILE --map map.json [--preset NAME] [--format csv|ndjson|json] [--dry-run]

Works on survey files and on a collector, over HTTP.

Options:
  --endpoint <url>   address of the collector              env EASEKIT_ENDPOINT
  --project <id>     project                               env EASEKIT_PROJECT
                     a token of the collector              env EASEKIT_TOKEN
  --json             the result as JSON
  --help, --version

import:
  --map <file>       what the columns mean, JSON
  --preset <name>    ${presetNames.slice(0, 6).join(', ')},
                     ${presetNames.slice(6).join(', ')}
  --dry-run          only say what would come of it; without --endpoint only the file is looked at

Ends with 0 where all is well, 1 where something was found or refused, 2 where it could not be done as it was given, 3 where
the collector could not be asked or refused.
`
