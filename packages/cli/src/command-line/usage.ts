import { presetNames } from '../presets/presets.js'

/** What `easekit --help` prints. */
export const usage: string = `Usage: easekit lint FILES
       easekit diff FILES [--prune]
       easekit publish FILES [--prune] [--note TEXT]
       easekit pull FOLDER
       easekit import FILE --map map.json [--preset NAME] [--format csv|ndjson|json] [--dry-run]
       easekit export --survey ID [--from DAY] [--to DAY] [--format csv|ndjson|xlsx|spss|parquet|codebook] [--out FILE]
       easekit mcp [--http PORT] [--write]

Works on survey files and on a collector, over HTTP.

Options:
  --endpoint <url>   address of the collector              env EASEKIT_ENDPOINT
  --project <id>     project                               env EASEKIT_PROJECT
                     a token of the collector              env EASEKIT_TOKEN
  --json             the result as JSON; not of export and mcp
  --help, --version

lint, diff, publish, pull: FILES hold one survey each, or { "v": 1, "surveys": [ … ] }; a folder stands for its .json files
  --prune            surveys that no file names are to go
  --note <text>      what is said of the version

import:
  --map <file>       what the columns mean, JSON
  --preset <name>    ${presetNames.slice(0, 6).join(', ')},
                     ${presetNames.slice(6).join(', ')}
  --dry-run          only say what would come of it; without --endpoint only the file is looked at

mcp: tools for agents, over stdio; they read, and see what the token may see
  --http <port>      over HTTP on this machine, where each client brings a token of its own
  --write            also tools that change something, where the token has the scope publish

Ends with 0 where all is well, 1 where something was found or refused, 2 where it could not be done as it was given, 3 where
the collector could not be asked or refused.
`
