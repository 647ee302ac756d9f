import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import type { HookEvent, Outbox, OutboxOptions } from '../src/index.js'
import { createOutbox } from '../src/index.js'
import {
  createFakeCollector,
  createFakePlatform,
  createFakeStorage,
  type FakeCollector,
  type FakePlatform,
  type FakePlatformOptions,
} from '../src/testing.js'

/** One page of the browser with its outbox. */
export interface Page {
  readonly platform: FakePlatform
  readonly outbox: Outbox
  readonly events: HookEvent[]
  /** Events of one kind. */
  readonly heard: (type: HookEvent['type']) => HookEvent[]
}

/** A browser with its stores, and a collector it can reach. */
export interface Browser {
  readonly local: Storage
  readonly collector: FakeCollector
  /** Opens a page: a tab beside those already open. */
  readonly open: (outbox?: Partial<OutboxOptions>, platform?: FakePlatformOptions) => Page
  /** Names in localStorage below the project's prefix. */
  readonly notes: () => string[]
  /** Keys in IndexedDB, or undefined where there is no database. */
  readonly rows: () => Promise<string[] | undefined>
  readonly indexedDB: IDBFactory
}

/** Makes a browser where nothing was ever put. */
export function openBrowser(defaults: FakePlatformOptions = {}): Browser {
  globalThis.IDBKeyRange = IDBKeyRange
  const local = createFakeStorage()
  const indexedDB = new IDBFactory()
  const collector = createFakeCollector()
  return {
    local,
    collector,
    indexedDB,
    open: (outbox = {}, more = {}) => {
      const events: HookEvent[] = []
      const platform = createFakePlatform({
        localStorage: () => local,
        indexedDB: () => indexedDB,
        ...defaults,
        ...more,
      })
      return {
        platform,
        events,
        heard: (type) => events.filter((event) => event.type === type),
        outbox: createOutbox({
          project: 'shop',
          sender: collector.sender,
          platform,
          hook: (event) => events.push(event),
          ...outbox,
        }),
      }
    },
    notes: () => Object.keys(local).map((key) => key.replace('ek:shop:', '')),
    rows: async () => {
      if (!(await indexedDB.databases()).some(({ name }) => name === 'ek:shop')) return undefined
      const database = await ask(indexedDB.open('ek:shop'))
      const keys = await ask(database.transaction('shop').objectStore('shop').getAllKeys())
      database.close()
      return keys.map(String)
    },
  }
}

/** Puts a row into IndexedDB as a page that died before its localStorage reached the disk has left it. */
export async function leaveRow(indexedDB: IDBFactory, id: string, rev: number, body: string): Promise<void> {
  const opening = indexedDB.open('ek:shop', 1)
  opening.onupgradeneeded = () => opening.result.createObjectStore('shop')
  const database = await ask(opening)
  const note = `${rev}:${id}`
  await ask(database.transaction('shop', 'readwrite').objectStore('shop').put([note, body], note))
  database.close()
}

function ask<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = reject
  })
}

/** A snapshot for `put`. */
export const snapshot = (id: string, effort?: number, done?: boolean) => ({
  id,
  survey: 'checkout@1',
  answers: effort === undefined ? {} : { effort },
  done,
})

/** A sender's answer that names nothing. */
export const silence = (): Promise<never> => new Promise(() => {})
