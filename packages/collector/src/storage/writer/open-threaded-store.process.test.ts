import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { bundleOptions, writerThread } from '../../../test/bundle-program.js'
import { temporaryFolder } from '../../../test/collector-kit.js'
import { openSqliteBench } from '../../../test/sqlite-bench.js'
import { describeStore, plainPublishing, plainResponse } from '../../../test/store-contract.js'
import type { Store } from '../store.js'
import { StoreUnavailableError } from '../store-unavailable-error.js'
import { openThreadedStore } from './open-threaded-store.js'

let folder = ''
let thread = new URL('file:')
beforeAll(async () => {
  // Node reads no TypeScript in a thread; the dependencies are found from inside the package.
  const cache = fileURLToPath(new URL('../../../.easekit', import.meta.url))
  await mkdir(cache, { recursive: true })
  folder = await mkdtemp(join(cache, 'thread-'))
  const outfile = join(folder, 'writer-thread.js')
  await build({ ...bundleOptions, entryPoints: [writerThread], outfile })
  thread = pathToFileURL(outfile)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const open = () => openSqliteBench((path) => openThreadedStore(path, thread))

describeStore('a store on SQLite that is written by a thread', open, { runs: 10 })

describe('openThreadedStore', () => {
  it('tells why a batch failed', async () => {
    const { store, db } = await open()
    await sql`create trigger full before insert on response begin select raise(abort, 'no room'); end`.execute(db)
    const writing = store.write([plainResponse()], plainPublishing)
    await expect(writing).rejects.toThrow('no room')
    await expect(writing).rejects.toHaveProperty('code', 'SQLITE_CONSTRAINT_TRIGGER')
    await expect(writing).rejects.not.toBeInstanceOf(StoreUnavailableError)
    await sql`drop trigger full`.execute(db)
    expect(await store.write([plainResponse()], plainPublishing)).toEqual([{ detail: 'stored', rev: 1 }])
  })

  /** A store whose first thread ends at the first question. */
  async function openCrashing(): Promise<Store> {
    const path = join(await temporaryFolder(), 'easekit.db')
    const crashing = join(folder, 'crashing.js')
    await writeFile(
      crashing,
      `import { existsSync, writeFileSync } from 'node:fs'
      import { parentPort, workerData } from 'node:worker_threads'
      const mark = workerData + '.crashed'
      if (existsSync(mark)) await import(${JSON.stringify(thread.href)})
      else parentPort.on('message', () => {
        writeFileSync(mark, '')
        throw new Error('out of luck')
      })`,
    )
    const store = await openThreadedStore(path, pathToFileURL(crashing))
    onTestFinished(() => store.close())
    return store
  }

  it('fails what a thread that ended was asked, and starts another for what comes then', async () => {
    const store = await openCrashing()
    const failed = store.write([plainResponse()], plainPublishing)
    await expect(failed).rejects.toThrow('the database cannot be written: the thread that does so has ended')
    await expect(failed).rejects.toBeInstanceOf(StoreUnavailableError)
    await expect(failed).rejects.toHaveProperty('cause.message', 'out of luck')
    expect(await store.write([plainResponse()], plainPublishing)).toEqual([{ detail: 'stored', rev: 1 }])
  })

  it('tells the rules of a project to a thread that took the place of another, whatever that was asked first', async () => {
    const store = await openCrashing()
    const rule = { floor: 1, hasWebhook: false }
    const publishing = { ...plainPublishing, ruleOf: () => rule }
    await expect(store.write([plainResponse({ done: true })], publishing)).rejects.toThrow()
    await store.check()
    await store.write([plainResponse({ done: true })], publishing)
    expect(await store.claimEvents({ project: 'shop', now: 3000, leaseMs: 1000, limit: 9 })).toEqual([])
  })

  it('tells a thread the rules of a project again when they have changed', async () => {
    const { store } = await open()
    const of = (id: string) => plainResponse({ id, done: true })
    const events = async () => (await store.claimEvents({ project: 'shop', now: 3000, leaseMs: 1000, limit: 9 })).length
    await store.write([of('a')], { ...plainPublishing, ruleOf: () => ({ floor: 1, hasWebhook: false }) })
    expect(await events()).toBe(0)
    await store.write([of('b')], { ...plainPublishing, ruleOf: () => ({ floor: 1, hasWebhook: true }) })
    expect(await events()).toBe(1)
  })

  it('ends only when everything that it was asked is done', async () => {
    const path = join(await temporaryFolder(), 'easekit.db')
    const store = await openThreadedStore(path, thread)
    const writing = Array.from({ length: 20 }, (_, n) => store.write([plainResponse({ id: `r${n}` })], plainPublishing))
    await store.close()
    expect((await Promise.all(writing)).flat()).toEqual(writing.map(() => ({ detail: 'stored', rev: 1 })))
  })
})
