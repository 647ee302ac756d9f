import { describe, expect, it } from 'vitest'
import { adminToken, type Kit, noon, openKit, record, resultsToken } from '../../test/collector-kit.js'

const path = '/v1/changes?project=shop'
const asGuest = { Authorization: `Bearer ${resultsToken}` }

const revisionOf = async (kit: Kit, rest = '', headers?: Record<string, string>): Promise<string> =>
  (await (await kit.get(path + rest, headers)).json()).revision

describe('GET /v1/changes', () => {
  it('is answered when an answer has arrived, and at once to whoever knows an older revision', async () => {
    const kit = await openKit()
    const first = await revisionOf(kit)
    const second = revisionOf(kit, `&since=${first}`)
    await kit.post(record())
    expect(await second).not.toBe(first)
    expect(await revisionOf(kit, `&since=${first}`)).toBe(await second)
  })

  it('tells readers of published figures nothing of a single answer', async () => {
    const kit = await openKit()
    const before = await revisionOf(kit, '', asGuest)
    await kit.post(record())
    expect(await revisionOf(kit, '', asGuest)).toBe(before)
  })

  it('ends with the viewer, and when the collector stops', async () => {
    const stopping = new AbortController()
    const kit = await openKit({ stopping: stopping.signal })
    const since = await revisionOf(kit)
    const viewer = new AbortController()
    const request = new Request(`http://collector.example${path}&since=${since}`, {
      headers: { Authorization: `Bearer ${adminToken}` },
      signal: viewer.signal,
    })
    const leaving = kit.collect(request)
    const staying = revisionOf(kit, `&since=${since}`)
    viewer.abort()
    await leaving
    stopping.abort()
    expect(await staying).toBe(since)
  })

  it('names what is wrong with a question, and is for readers only', async () => {
    const kit = await openKit()
    expect((await kit.get('/v1/changes?project=nobody')).status).toBe(404)
    expect((await kit.get('/v1/changes')).status).toBe(400)
    expect((await kit.get(path, { Authorization: 'Bearer of-a-stranger' })).status).toBe(401)
  })

  it('publishes by the floor of the day, also where somebody has waited since before it was raised', async () => {
    let now = noon
    const kit = await openKit({ now: () => now })
    const send = (method: string, path: string, body: unknown) =>
      kit.collect(
        new Request(`http://collector.example${path}`, {
          method,
          headers: { Authorization: `Bearer ${adminToken}` },
          body: JSON.stringify(body),
        }),
      )
    await send('POST', '/v1/projects', { id: 'late', options: { floor: 3 } })
    for (const effort of [1, 2, 3, 4])
      await kit.post(record({ project: 'late', id: `r${effort}`, at: now, answers: { effort } }))
    const ofLate = '/v1/changes?project=late'
    const known = (await (await kit.get(ofLate, asGuest)).json()).revision
    const waiting = kit.get(`${ofLate}&since=${known}`, asGuest)
    await send('PATCH', '/v1/projects?project=late', { options: { floor: 10 } })
    now += 86_400_000
    expect((await (await waiting).json()).revision).not.toBe(known)
    const { counts } = await kit.read<{ counts: { answered: number } }>('/v1/results?project=late&survey=checkout')
    expect(counts.answered).toBe(0)
  })
})
