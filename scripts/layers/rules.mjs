/**
 * What the layer check holds every package to; this file alone is edited when rooms change.
 *
 * - `rooms`: the folders of `src` in order. A room imports rooms before it only; what lies in `room/deeper` belongs to `room`.
 * - `knows`: the npm packages it may import, with everything below them.
 * - `node`: whether Node's own modules are open to it.
 * - `entries`: files that the build begins a chunk with; however short they are, they may have one importer.
 * - `apart`: files that are data, and short by nature: they do not count among the short files.
 */
export const rules = {
  packages: {
    scales: {
      rooms: ['instrument', 'words', 'redaction', 'wire', 'scoring', 'check', 'lint'],
      knows: [],
      apart: [/^instrument\//, /^words\/[\w-]+\//],
    },
    transport: {
      rooms: ['http', 'outbox', 'bridges', 'testing'],
      knows: [],
    },
    widget: {
      rooms: [
        'api',
        'trigger',
        'eligibility',
        'store',
        'record',
        'view',
        'response',
        'session',
        'declaration',
        'headless',
        'debug',
        'start',
        'webview',
      ],
      knows: ['@easekit/scales', '@easekit/transport', 'preact', 'zustand'],
    },
    collector: {
      rooms: [
        'publishing',
        'storage',
        'wire',
        'monitoring',
        'http',
        'projects',
        'access',
        'ingest',
        'results',
        'webhooks',
        'mail',
        'alerts',
        'outcomes',
        'personal-data',
        'held-records',
        'export',
        'import',
        'remote-config',
        'assets',
        'survey-links',
        'hosted',
        'kiosk',
        'sending',
        'invitations',
        'dashboard',
        'openapi',
        'client',
        'collector',
        'server',
        'command-line',
      ],
      knows: [
        '@easekit/scales',
        '@easekit/transport',
        '@easekit/widget',
        '@hono/node-server',
        '@valibot/to-json-schema',
        'better-sqlite3',
        'client-zip',
        'csv-stringify',
        'd3-scale',
        'd3-shape',
        'hono',
        'hucre',
        'hyparquet-writer',
        'kysely',
        'lean-qr',
        'nodemailer',
        'openapi-fetch',
        'pg',
        'pino',
        'preact',
        'prom-client',
        'standardwebhooks',
        'stopword',
        'valibot',
      ],
      node: true,
      entries: ['dashboard/app.tsx', 'kiosk/kiosk.ts', 'kiosk/worker.ts'],
    },
    cli: {
      rooms: ['collector-api', 'mapping', 'rows', 'presets', 'importing', 'surveys', 'agents', 'command-line'],
      // Of the widget only the door with the checks of what pages declare, which is pure.
      knows: [
        '@easekit/scales',
        '@easekit/widget',
        '@hono/node-server',
        '@modelcontextprotocol/server',
        '@valibot/to-json-schema',
        'csv-parse',
        'luxon',
        'valibot',
      ],
      node: true,
    },
  },
  /** Folders beside the packages in which only circles are looked for. */
  beside: ['e2e'],
  /** How many files may lie at the root of a `src`, all of them doors. */
  mostRootFiles: 8,
  /** A file with fewer lines is short. */
  shortLines: 15,
  /** The share of a package's files, tests apart, that may be short. */
  mostShort: 0.15,
}
