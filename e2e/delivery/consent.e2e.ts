import { afterEach, describe, expect, it } from 'vitest'
import { type Tab, until } from '../support/engine.js'
import { engineNames } from '../support/engine-names.js'
import { testHost } from '../support/host-page.js'
import { isReady } from '../support/is-ready.js'
import { testEngine } from '../support/test-engine.js'

const host = testHost()

/** Leaves two answers on the device as visits without a network do: one in both journals, one in the database alone. */
async function leaveAnswers(): Promise<void> {
  const rev = 1838249166373198
  const bodyOf = (id: string): string => {
    const record = { v: 1, project: 'shop', id, rev, done: false, at: Date.now(), survey: 'checkout@1' }
    return JSON.stringify({ ...record, answers: { effort: 6 }, context: {} })
  }
  const open = (): Promise<IDBDatabase> =>
    new Promise((resolve, reject) => {
      const opening = indexedDB.open('ek:shop')
      opening.onupgradeneeded = () => opening.result.createObjectStore('shop')
      opening.onsuccess = () => resolve(opening.result)
      opening.onerror = () => reject(opening.error)
    })
  const database = await open()
  const transaction = database.transaction('shop', 'readwrite')
  for (const id of ['in-both', 'in-one']) {
    const name = `${rev}:${id}`
    transaction.objectStore('shop').put([name, bodyOf(id)], name)
  }
  await new Promise((resolve) => {
    transaction.oncomplete = resolve
  })
  database.close()
  localStorage.setItem(`ek:shop:${rev}:in-both`, bodyOf('in-both'))
}
/** Names of all that is kept there. */
async function keptNames(): Promise<string[]> {
  const opening = indexedDB.open('ek:shop')
  await new Promise((resolve) => {
    opening.onsuccess = resolve
  })
  const database = opening.result
  const reading = database.transaction('shop').objectStore('shop').getAllKeys()
  await new Promise((resolve) => {
    reading.onsuccess = resolve
  })
  database.close()
  return [...Object.keys(localStorage), ...reading.result.map(String)]
}
/** Asks, and takes the popup away as a page may, which leaves a record. Begins without the database of another test. */
const askAndClose = async (): Promise<void> => {
  const deleting = indexedDB.deleteDatabase('ek:shop')
  await new Promise((resolve) => {
    deleting.onsuccess = resolve
  })
  const easekit = (window as never as Record<string, (...given: unknown[]) => Promise<unknown>>).EaseKit
  const asked = easekit?.('ask', 'checkout')
  const close = new MutationObserver(() => document.querySelector('ease-kit')?.remove())
  close.observe(document.documentElement, { childList: true })
  await asked
  close.disconnect()
}
/** Names of the databases, after one that is opened later than any that is on its way. */
const databaseNames = async (): Promise<(string | undefined)[]> => {
  const opening = indexedDB.open('probe')
  await new Promise((resolve) => {
    opening.onsuccess = resolve
  })
  opening.result.close()
  return (await indexedDB.databases()).map(({ name }) => name)
}
const withdraw = (): void => {
  ;(window as never as Record<string, (...given: unknown[]) => void>).EaseKit?.('setConsent', { storage: false })
}
const fetched = (): string[] =>
  performance
    .getEntriesByType('resource')
    .flatMap(({ name }) => /\/easekit(-\w+)?/.exec(name)?.[0] ?? [])
    .filter((name) => name !== '/easekit')

describe.each(engineNames)('consent that is withdrawn at the start of a page, in %s', (name) => {
  const engine = testEngine(name)
  let tab: Tab
  afterEach(async () => {
    await tab.close()
    host.taken.splice(0)
  })
  const open = async (): Promise<void> => {
    tab = await engine.open()
    await tab.goto(host.page({ options: { consent: 'required' } }))
    await until(tab, isReady, 'EaseKit')
  }

  it('empties both journals of an earlier visit and delivers what was in them', async () => {
    await open()
    await tab.run(leaveAnswers)
    await tab.goto(host.page({ options: { consent: 'required' } }))
    await until(tab, isReady, 'EaseKit')
    expect(await tab.run(fetched)).toEqual([])
    await tab.run(withdraw)
    await expect.poll(() => tab.run(keptNames), { timeout: 15_000 }).toEqual([])
    // What is read from the database after it was delivered goes out again; a collector counts it by its id.
    const ids = (): string[] => [...new Set(host.taken.map(({ id }) => id))].sort()
    await expect.poll(ids, { timeout: 15_000 }).toEqual(['in-both', 'in-one'])
    expect(await tab.run(fetched)).toEqual(['/easekit-outbox'])
  })

  it('leaves no database behind for what the page itself could not send', async () => {
    tab = await engine.open()
    await tab.goto(host.page({ options: { consent: 'required', endpoint: 'http://127.0.0.1:1' } }))
    await until(tab, isReady, 'EaseKit')
    await tab.run(askAndClose)
    await tab.run(withdraw)
    expect(await tab.run(databaseNames)).toEqual(['probe'])
  })

  it('fetches nothing where nothing waits', async () => {
    await open()
    await tab.run(() => localStorage.clear())
    await tab.run(withdraw)
    expect(await tab.run(() => document.readyState)).toBe('complete')
    expect(await tab.run(fetched)).toEqual([])
  })
})
