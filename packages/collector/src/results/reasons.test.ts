import { join } from 'node:path'
import Database from 'better-sqlite3'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ageDatabase } from '../../test/age-database.js'
import { type Kit, noon, openKit, record, temporaryFolder } from '../../test/collector-kit.js'
import { arrivals } from '../../test/orders.js'
import { openSqliteStore } from '../index.js'
import type { NamedReason } from './name-reasons.js'

const address = '/v1/results?project=shop&survey=checkout'

async function listed({ json }: Kit, path = address): Promise<readonly (readonly [string, number])[]> {
  const { reasons } = await json<{ reasons: readonly NamedReason[] }>(path)
  return reasons.map(({ label, count }) => [label, count])
}

const giving = (id: string, reasons: readonly string[], fields: Record<string, unknown> = {}) =>
  record({ id, answers: { effort: 3, reasons }, ...fields })

describe('reasons in /v1/results', () => {
  it('are counted, the most frequent first, in the words of the survey, of EaseKit, or of their ids', async () => {
    const why = {
      reasons: [{ id: 'cost', label: 'Cost or fees' }],
      harder: { reasons: [{ id: 'login', label: { de: 'Anmeldung', en: 'Signing in' } }] },
    }
    const config = { surveys: [{ id: 'checkout', why }] }
    const kit = await openKit({ projects: { shop: { config } } })
    await kit.post(giving('r1', ['cost', 'unclear']))
    await kit.post(giving('r2', ['cost', 'login', 'cost']))
    await kit.post(giving('r3', ['no-stock', 'cost']))
    await kit.post(giving('r4', ['login']))
    expect(await listed(kit)).toEqual([
      ['Cost or fees', 3],
      ['Signing in', 2],
      ['No stock', 1],
      ['Unclear information', 1],
    ])
  })

  it('keep to the period, follow revisions, and leave out tests', async () => {
    const kit = await openKit()
    await kit.post(giving('r1', ['slow', 'error']))
    await kit.post(giving('r1', ['slow'], { rev: 2 }))
    await kit.post(giving('old', ['error'], { at: noon - 3 * 86_400_000 }))
    await kit.post(giving('test', ['error'], { context: { test: true } }))
    expect(await listed(kit, `${address}&from=2026-03-10`)).toEqual([['It took too long', 1]])
    expect(await listed(kit)).toHaveLength(2)
  })

  it('are told to nobody who reads published figures', async () => {
    const kit = await openKit()
    await kit.post(giving('r1', ['slow']))
    expect(await kit.read(address)).not.toHaveProperty('reasons')
  })

  it('cannot be filled up by strangers: what EaseKit and the survey offer always has room', async () => {
    const config = { surveys: [{ id: 'checkout', why: { reasons: [{ id: 'cost', label: 'Cost' }] } }] }
    const kit = await openKit({ projects: { shop: { config } } })
    for (let i = 0; i < 5; i++) {
      await kit.post(
        giving(
          `forged-${i}`,
          Array.from({ length: 100 }, (_, at) => `made-up-${i}-${at}`),
        ),
      )
    }
    await kit.post(giving('r1', ['cost', 'slow', 'late']))
    const labels = (await listed(kit)).map(([label]) => label)
    expect(labels).toHaveLength(202)
    expect(labels).toEqual(expect.arrayContaining(['Cost', 'It took too long']))
    expect(labels).not.toContain('Late')
  })

  it('are the same as a recount after any order of revisions and erasures', async () => {
    const revisions = [
      giving('a', ['slow'], { rev: 1 }),
      giving('a', ['slow', 'own'], { rev: 2 }),
      giving('a', [], { rev: 3, done: true }),
      giving('b', ['own'], { rev: 1 }),
      giving('b', ['own', 'error'], { rev: 2, survey: 'checkout@2' }),
    ]
    await fc.assert(
      fc.asyncProperty(arrivals(revisions), fc.boolean(), async (sent, isErased) => {
        const kit = await openKit()
        for (const body of sent) await kit.post(body)
        if (isErased) await kit.store.erase({ project: 'shop', id: 'b' }, { now: noon, floor: 5 })
        const expected = isErased
          ? []
          : [
              ['Own', 1],
              ['Something did not work', 1],
            ]
        expect([...(await listed(kit))].sort()).toEqual(expected)
        await kit.store.close()
      }),
      { numRuns: 25 },
    )
  })

  it('are counted once for answers that came before they were counted', async () => {
    const folder = await temporaryFolder()
    const path = join(folder, 'easekit.db')
    const before = await openKit({ store: await openSqliteStore(path) })
    await before.post(giving('r1', ['slow', 'own']))
    await before.post(giving('r2', ['own']))
    await before.store.close()
    const aged = join(folder, 'aged.db')
    await ageDatabase(path, aged, '0010')
    const db = new Database(aged)
    db.exec(`delete from tally where measure like 'reason:%'`)
    db.close()
    const after = await openKit({ store: await openSqliteStore(aged) })
    await after.post(giving('r2', [], { rev: 2 }))
    expect(await listed(after)).toEqual([
      ['Own', 1],
      ['It took too long', 1],
    ])
  })
})
