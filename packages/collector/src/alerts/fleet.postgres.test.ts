import { describe, expect, it, onTestFinished } from 'vitest'
import { hard, openShop, usual, usualWeeks, week } from '../../test/alert-shop.js'
import { freshDatabase } from '../../test/fresh-database.js'
import { openPostgresStore } from '../index.js'
import { resolveProjects } from '../projects/resolve-projects.js'
import { startAlerts } from './start-alerts.js'

describe('alerts of several collectors on one database', () => {
  it('are told once, and over once, whoever looks first', async () => {
    const database = await freshDatabase()
    const shop = await openShop({ store: await openPostgresStore(database), alerts: { digest: {} } })
    const others = await Promise.all([openPostgresStore(database), openPostgresStore(database)])
    onTestFinished(async () => {
      for (const store of others) await store.close()
    })
    const told: string[] = []
    const fetch: typeof globalThis.fetch = async (_, init) => {
      told.push(JSON.parse(String(init?.body)).text)
      return new Response()
    }
    const look = async (now: number): Promise<readonly string[]> => {
      told.length = 0
      for (let round = 0; round < 2; round++) {
        const stops = [shop.store, ...others].map((store) =>
          startAlerts({ store, projects: resolveProjects(shop.projects), fetch, now: () => now }),
        )
        await Promise.all(stops.map((stop) => stop()))
      }
      return [...told].sort()
    }
    await usualWeeks(shop, 10)
    expect(await look(week(0))).toEqual([])
    await shop.answer(week(0, 2), hard)
    expect(await look(week(0, 3))).toEqual(['checkout: harder than usual'])
    expect(await look(week(0, 4))).toEqual([])
    await shop.answer(week(1, 2), usual)
    expect(await look(week(1, 0.4))).toEqual(['shop: the week'])
    await look(week(1, 3))
    expect(await look(week(2))).toEqual(['checkout: as usual again'])
  })
})
