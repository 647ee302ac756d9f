import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject, onTestFinished } from 'vitest'
import {
  type Collector,
  type CollectorOptions,
  createCollector,
  openPostgresStore,
  openSqliteStore,
  type Store,
} from '../src/index.js'
import { freshDatabase } from './fresh-database.js'

export const adminToken = 'test-token-0123456789'

export const resultsToken = 'results-token-0123456789'

/** 2026-03-10T12:00:00Z, the clock of every test that does not bring its own. */
export const noon: number = Date.UTC(2026, 2, 10, 12)

/** A folder that is removed after the test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'easekit-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

export interface Kit {
  readonly store: Store
  readonly collect: Collector
  /** Posts a body: text and bytes as they are, anything else as JSON. */
  readonly post: (body: unknown, headers?: Record<string, string>) => Promise<Response>
  readonly verdict: (body: unknown, headers?: Record<string, string>) => Promise<Record<string, unknown>>
  /** Reads an address as the administrator. */
  readonly get: (path: string, headers?: Record<string, string>) => Promise<Response>
  readonly json: <T>(path: string) => Promise<T>
  /** Reads an address as somebody who may see published figures only. */
  readonly read: <T>(path: string) => Promise<T>
}

/** A collector on a real SQLite file in a temporary folder, or on the PostgreSQL of the run where it has one. */
export async function openKit(options: Partial<CollectorOptions> = {}): Promise<Kit> {
  const store = options.store ?? (await openStore())
  onTestFinished(() => store.close())
  const collect = createCollector({
    store,
    projects: ['shop', 'other'],
    adminToken,
    resultsToken,
    assets: false,
    rateLimit: false,
    now: () => noon,
    ...options,
  })
  const post: Kit['post'] = (body, headers = {}) =>
    collect(
      new Request('http://collector.example/v1/responses', {
        method: 'POST',
        body: typeof body === 'string' || body instanceof Uint8Array ? (body as BodyInit) : JSON.stringify(body),
        headers: { 'Content-Type': 'text/plain;charset=UTF-8', Origin: 'https://shop.example', ...headers },
      }),
    )
  const get: Kit['get'] = (path, headers = {}) =>
    collect(
      new Request(`http://collector.example${path}`, {
        headers: { Authorization: `Bearer ${adminToken}`, ...headers },
      }),
    )
  return {
    store,
    collect,
    post,
    verdict: async (body, headers) => (await post(body, headers)).json(),
    get,
    json: async (path) => (await get(path)).json(),
    read: async (path) => (await get(path, { Authorization: `Bearer ${resultsToken}` })).json(),
  }
}

async function openStore(): Promise<Store> {
  if (inject('postgres')) return openPostgresStore(await freshDatabase())
  const path = join(await temporaryFolder(), 'easekit.db')
  empty ??= makeEmptyDatabase()
  await writeFile(path, await empty, { mode: 0o600 })
  return openSqliteStore(path)
}

let empty: Promise<Uint8Array> | undefined

/** An empty database of the newest layout, to be copied: making one waits for the disk at each step of the layout. */
async function makeEmptyDatabase(): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'easekit-'))
  try {
    const path = join(folder, 'easekit.db')
    await (await openSqliteStore(path)).close()
    return await readFile(path)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

export const context = {
  state: 'answered',
  scale: 'ces2@1',
  direction: 'ease-up',
  range: [1, 7, 1],
  wording: 'issue@1',
  locale: 'en',
  orientation: 'ascending',
  layout: 'horizontal',
  glyph: 'number',
  channel: 'web',
  sdk: '0.1.0',
}

/** A valid record: answered, not finished. */
export function record(fields: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    v: 1,
    project: 'shop',
    id: 'r1',
    rev: 1,
    done: false,
    at: noon - 60_000,
    survey: 'checkout@1',
    answers: { effort: 6 },
    context,
    ...fields,
  }
}
