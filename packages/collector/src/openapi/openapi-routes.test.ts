import { Validator } from '@seriousme/openapi-schema-validator'
import { describe, expect, it } from 'vitest'
import { adminToken, type Kit, openKit, temporaryFolder } from '../../test/collector-kit.js'
import { type Described, operationsOf, parameterCheck } from '../../test/described-api.js'
import { createApp } from '../collector/create-collector.js'

const address = 'http://collector.example/v1/openapi.json'

async function read({ collect }: Kit): Promise<Described> {
  return (await collect(new Request(address))).json()
}

/** Values of parameters, good and bad ones. */
const tried = [
  ...['', ' ', 'x', 'a b', 'shop', 'checkout@2', 'a@b@c', '@', 'x'.repeat(65), 'x'.repeat(129), 'x'.repeat(3000)],
  ...['0', '1', '007', '-1', '1.5', '20', '100', '101', '1000', '1001', '1095', '1096', '99999999999'],
  ...[
    '2026-03-01',
    '2026-02-30',
    '1999-01-01',
    '2026-3-1',
    '2026-03-01T00:00:00Z',
    '2026-03-01T00:00:00+01:00',
    'today',
  ],
  ...['soft', 'people', 'day', 'month', 'csv', 'spss', 'pdf', 'true', 'false', 'TRUE', 'repeat-order', 'Repeat'],
  ...['device', 'device:phone', 'device:', 'attribute:plan', 'attribute:plan:free', 'attribute:', 'delay:a\nb'],
  ...['1_a', '1_', '_a', '12345678901234567_a', 'https://shop.example', 'https://shop.example/', 'shop.example'],
]

const passing = ['', 'x', '20', '2026-03-01', 'soft', 'device:phone', '1_a', 'x'.repeat(3000)]

/** What is needed for the others to be read. The project is one that nobody has, so that nothing is done. */
const needed: Readonly<Record<string, string>> = {
  project: 'nobodys',
  survey: 'checkout',
  from: '2026-03-01',
  until: '2026-03-02',
  by: 'device',
  kind: 'repeat-order',
  name: 'nobodys',
  id: 'nobodys',
}

// A pattern cannot say which days a month has, nor a format that nothing may stand behind the host.
const looser = new Set(['updated_since', 'origin', 'listMatchingRecords from', 'eraseMatchingRecords from', 'until'])

describe('GET /v1/openapi.json', () => {
  it('is a valid document of OpenAPI 3.1, for everybody, and is not sent twice', async () => {
    const { collect } = await openKit()
    const response = await collect(new Request(address))
    expect(response.status).toBe(200)
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*')
    const validator = new Validator()
    const { valid, errors } = await validator.validate((await response.json()) as Record<string, unknown>)
    expect(errors).toBeUndefined()
    expect([valid, validator.version]).toEqual([true, '3.1'])
    const known = { 'If-None-Match': response.headers.get('ETag') ?? '' }
    expect((await collect(new Request(address, { headers: known }))).status).toBe(304)
  })

  it('names every address that the collector serves, and none that it does not', async () => {
    const kit = await openKit()
    const { routes } = createApp({
      store: kit.store,
      projects: ['shop'],
      adminToken,
      assets: await temporaryFolder(),
    })
    // `ALL` is what stands before several addresses.
    const served = routes
      .filter(({ method }) => method !== 'ALL')
      .map(({ method, path }) => `${method} ${template(path)}`)
    const named = operationsOf(await read(kit)).map(({ method, path }) => `${method.toUpperCase()} ${path}`)
    expect(named.sort()).toEqual([...new Set(served)].sort())
  })

  it('gives each operation an id of its own', async () => {
    const ids = operationsOf(await read(await openKit())).map(({ operation }) => operation.operationId)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('tells which token an address needs', async () => {
    const kit = await openKit()
    const tokens = new Map<string, string>()
    for (const scope of ['results', 'records', 'import', 'publish', 'admin']) {
      const body = JSON.stringify({ name: `of-${scope}`, scopes: [scope] })
      const made = await ask(kit, 'post', '/v1/tokens', adminToken, body)
      tokens.set(scope, (await made.json()).token)
    }
    for (const { path, method, operation } of operationsOf(await read(kit))) {
      const scope = operation.security[0]?.token?.[0]
      const at = path.replace('{version}', '1')
      if (scope === undefined) {
        expect([path, (await ask(kit, method, at)).status], operation.operationId).not.toContain(401)
        continue
      }
      expect((await ask(kit, method, at)).status, operation.operationId).toBe(401)
      const other = scope === 'import' ? 'publish' : 'import'
      const refused = await ask(kit, method, at, tokens.get(other))
      expect([refused.status, (await refused.json()).message], operation.operationId).toEqual([
        403,
        expect.stringContaining(`the scope \`${scope}\``),
      ])
      const taken = await ask(kit, method, at, tokens.get(scope))
      expect([401, 403], operation.operationId).not.toContain(taken.status)
    }
  })

  it('says of every parameter what the collector takes and what it refuses', async () => {
    const kit = await openKit()
    const known = new Set<string>()
    for (const { path, method, operation } of operationsOf(await read(kit))) {
      const parameters = (operation.parameters ?? []).filter((one) => one.in === 'query')
      if (operation.security.length === 0) continue
      const base = parameters.filter(({ required }) => required).map(({ name }) => [name, needed[name] ?? ''])
      if (operation.operationId === 'eraseRecords') base.push(['id', needed.id ?? ''])
      for (const { name, schema, required } of parameters) {
        const others = base.filter(([one]) => one !== name && !(one === 'id' && name === 'subject'))
        const isGood = parameterCheck(schema)
        const blamed = async (value?: string): Promise<boolean> => {
          const search = new URLSearchParams([...others, ...(value === undefined ? [] : [[name, value]])])
          const response = await ask(kit, method, `${path.replace('{version}', '1')}?${search}`, adminToken)
          const { error, parameter } = await response.json()
          return error === 'invalid_parameter' && parameter === name
        }
        const isLooser = [name, `${operation.operationId} ${name}`].some((one) => looser.has(one))
        // One that is described alike elsewhere is only looked at in passing.
        const kind = JSON.stringify([name, schema])
        for (const value of known.has(kind) ? passing : tried) {
          const isRefused = await blamed(value)
          const what = `${operation.operationId} ${name}=${JSON.stringify(value.slice(0, 40))}`
          if (!isRefused) expect(isGood(value), what).toBe(true)
          else if (!isLooser) expect(isGood(value), what).toBe(false)
        }
        known.add(kind)
        if (required) expect(await blamed(), `${operation.operationId} without ${name}`).toBe(true)
      }
    }
  })
})

function ask(kit: Kit, method: string, path: string, token?: string, body?: string): Promise<Response> {
  return kit.collect(
    new Request(`http://collector.example${path}`, {
      method: method.toUpperCase(),
      ...(token === undefined ? {} : { headers: { Authorization: `Bearer ${token}` } }),
      ...(body === undefined ? {} : { body }),
    }),
  )
}

/** A path of the app in the words of OpenAPI. */
function template(path: string): string {
  return path.replace(/\{.*$/, '').replace(/:(\w+)/g, '{$1}')
}
