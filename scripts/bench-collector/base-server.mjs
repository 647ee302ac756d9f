// What the collector is measured against: the same server and the same answer, without anything done to the record.
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { answerParent } from './answer-parent.mjs'

// The collector's dependencies, wherever they are installed.
const { resolve } = createRequire(new URL('../../packages/collector/package.json', import.meta.url))
const load = (name) => import(pathToFileURL(resolve(name)))
const [{ Hono }, { createAdaptorServer }] = await Promise.all([load('hono'), load('@hono/node-server')])

const verdict = { v: 1, id: 'r', rev: 1, status: 'ok', detail: 'stored' }
const app = new Hono()
app.post('/v1/responses', async ({ req }) => {
  JSON.parse(await req.text())
  return Response.json(verdict)
})
const server = createAdaptorServer({ fetch: app.fetch, overrideGlobalObjects: false })
server.listen(0, '127.0.0.1', () => answerParent(server.address().port))
