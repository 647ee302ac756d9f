/** What `easekit-collector --help` prints. */
export const usage: string = `Usage: easekit-collector [serve] [options]
       easekit-collector backup FILE [--data <folder>]
       easekit-collector recount [--data <folder>]
       easekit-collector token add NAME --scopes <scopes> [--data <folder>]
       easekit-collector token list | token revoke NAME [--data <folder>]
       easekit-collector link PROJECT SURVEY --address <url> [--subject <id>] [--channel <word>]
                              [--days <number>] [--lang <tag>] [--data <folder>]

Receives EaseKit answers, keeps them in SQLite or PostgreSQL, and shows the score at /dashboard.

Options:
  --port <number>      port to listen on                       env PORT                  default 8787
  --host <address>     address to listen on                                              default all
  --data <folder>      SQLite file and admin token             env EASEKIT_DATA          default ./data
  --database <url>     a PostgreSQL, postgres://…, instead     env EASEKIT_DATABASE      default SQLite
  --projects <ids>     projects to serve, separated by commas  env EASEKIT_PROJECTS
  --results-token <t>  token of those who see published
                       figures only                            env EASEKIT_RESULTS_TOKEN default none
                       the owner's token                       env EASEKIT_ADMIN_TOKEN   default made, see below
  --config <file>      JSON file with the same fields, and options for each project
  --log <level>        debug, info, warn, error or silent                                default info
  --scopes <scopes>    of a token, separated by commas: results, records, import, publish, admin
  --help               this text
  --version            the version

Tokens have at least 16 characters and no spaces. The owner's is made at the first start and kept in <data>/admin-token. Who
else uses this machine can see what stands on a command line, so that the environment or the file is the better place.

"token" gives others a token of their own, kept as a hash, and takes it back while the collector runs. "backup" copies the
database while the collector runs; copying the file would lose the newest answers. "recount" counts the answers again and
mends the counts that differ; answers wait meanwhile. "link" makes a signed link that asks a published survey: of the order or chat
--subject, which answers once, by the channel --channel (link), for --days (90), below the public address of the collector.

A config file:
  { "port": 8787, "data": "/var/lib/easekit", "projects": { "shop": { "floor": 5, "origins": ["https://shop.example"] } } }
`
