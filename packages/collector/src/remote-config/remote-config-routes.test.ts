import { utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openKit, temporaryFolder } from '../../test/collector-kit.js'
import type { Log } from '../monitoring/log.js'

const silent: Log = { debug() {}, info() {}, warn() {}, error() {} }
const surveys = [{ id: 'checkout', scale: 'ces2', on: [{ type: 'checkout' }] }]

async function openConfig(config: NonNullable<Parameters<typeof openKit>[0]>['projects'], log: Log = silent) {
  const { collect } = await openKit({ projects: config as never, log })
  return (project: string, headers: Record<string, string> = {}): Promise<Response> =>
    collect(new Request(`http://collector.example/v1/config?project=${project}`, { headers }))
}

it('is read by any page and kept for a minute', async () => {
  const get = await openConfig({ shop: { config: { surveys } } })
  const response = await get('shop')
  expect(response.status).toBe(200)
  expect(await response.json()).toEqual({ surveys })
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'access-control-allow-origin': '*',
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'public, max-age=60, stale-while-revalidate=600, stale-if-error=604800',
  })
})

it('is sent once to who has it', async () => {
  const get = await openConfig({ shop: { config: { surveys } } })
  const etag = (await get('shop')).headers.get('ETag') ?? ''
  const again = await get('shop', { 'If-None-Match': `"x", W/${etag}` })
  expect([again.status, await again.text(), again.headers.get('ETag')]).toEqual([304, '', etag])
  expect((await get('shop', { 'If-None-Match': '"x"' })).status).toBe(200)
})

it.each(['other', 'nobody', '', '__proto__'])('is missing for %j, readable from everywhere', async (project) => {
  const get = await openConfig({ shop: { config: { surveys } }, other: {} })
  const { status, headers } = await get(project)
  expect([status, headers.get('Access-Control-Allow-Origin')]).toEqual([404, '*'])
})

it('follows a file, and keeps the last good one', async () => {
  const path = join(await temporaryFolder(), 'surveys.json')
  await writeFile(path, JSON.stringify({ surveys }))
  const get = await openConfig({ shop: { config: path } })
  const now = async () => (await get('shop')).json()
  expect(await now()).toEqual({ surveys })
  await writeFile(path, '{ "surveys": []   }')
  expect(await now()).toEqual({ surveys: [] })
  await writeFile(path, '{ "surveys": [')
  expect(await now()).toEqual({ surveys: [] })
})

it('follows a file that could not be read for a moment', async () => {
  const path = join(await temporaryFolder(), 'surveys.json')
  await writeFile(path, '{"surveys":[]}')
  const get = await openConfig({ shop: { config: path } })
  // Its size and its time are those of the whole file already, as where the room was taken before it was written.
  await writeFile(path, `{"surveys":${' '.repeat(80)}`)
  await utimes(path, 1_800_000_000, 1_800_000_000)
  await get('shop')
  await writeFile(path, JSON.stringify({ surveys }).padEnd(91))
  await utimes(path, 1_800_000_000, 1_800_000_000)
  expect(await (await get('shop')).json()).toEqual({ surveys })
})

it('logs once what a page would not ask, and why a file is not followed', async () => {
  const path = join(await temporaryFolder(), 'surveys.json')
  await writeFile(path, JSON.stringify({ surveys: [{ id: 'checkout', scale: 'ces9' }] }))
  const logged: unknown[] = []
  const warn: Log['warn'] = (facts) => logged.push(facts)
  const get = await openConfig({ shop: { config: path } }, { ...silent, warn })
  await get('shop')
  await get('shop')
  expect(logged).toEqual([
    { project: 'shop', mistake: expect.stringContaining('surveys[0].scale is "ces9", expected') },
  ])
  await writeFile(path, '{ "surveys": [')
  await get('shop')
  await get('shop')
  expect(logged.slice(1)).toEqual([{ path, err: expect.any(SyntaxError) }])
})

it('says so where a function fails', async () => {
  const get = await openConfig({ shop: { config: () => Promise.reject(new Error('no database')) } })
  expect((await get('shop')).status).toBe(503)
})
