import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { describe, expect, it, onTestFinished } from 'vitest'
import { easekit, files, noon, source, temporaryFolder } from '../../test/cli-kit.js'
import { adminToken, startCollector } from '../../test/real-collector.js'
import { createAgentServer } from '../agents/create-agent-server.js'
import { serveOverHttp } from '../agents/serve-over-http.js'
import { createCollectorApi } from '../collector-api/create-collector-api.js'
import type { ImportResult } from '../importing/run-import.js'

const dayMs = 86_400_000
const map = {
  survey: 'support',
  instrument: 'ces2',
  range: [1, 7],
  direction: 'ease-up',
  where: { survey_type: 'ces' },
}

const at =
  (url: string) =>
  (...args: string[]) =>
    easekit([...args, '--endpoint', url, '--project', 'shop'], { EASEKIT_TOKEN: adminToken })

/** Nothing is stood in for here: what the commands say to a collector, and what it answers, is the real thing. */
describe('the command line on a real collector', () => {
  it('imports once, however often, and exports what it has imported', async () => {
    const run = at((await startCollector()).url)
    const [mapFile = ''] = await files({ 'map.json': map })
    const bring = (...more: string[]) =>
      run('import', source('delighted.json'), '--preset', 'delighted', '--map', mapFile, '--json', ...more)
    const collectorOf = ({ out }: { out: string }) => (JSON.parse(out) as ImportResult).collector
    const none = { before: {}, after: { 2: 1, 7: 1 } }
    expect(collectorOf(await bring('--dry-run'))).toMatchObject({ accepted: 2, refusals: [], histogram: none })
    expect(collectorOf(await bring())).toMatchObject({ accepted: 2, refusals: [], histogram: none })
    const again = collectorOf(await bring())
    expect(again).toMatchObject({ accepted: 2, histogram: { before: { 2: 1, 7: 1 }, after: { 2: 1, 7: 1 } } })
    const { code, out } = await run('export', '--survey', 'support', '--format', 'ndjson')
    expect(code).toBe(0)
    const comments = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).answers.comment)
    expect(comments.sort()).toEqual(['All good, write to [email]', undefined])
  })

  it.each(['xlsx', 'parquet', 'spss'])(
    'writes %s to standard output, where nothing is taken for text',
    async (format) => {
      const run = at((await startCollector()).url)
      const [mapFile = ''] = await files({ 'map.json': map })
      await run('import', source('delighted.json'), '--preset', 'delighted', '--map', mapFile)
      const { code, bytes } = await run('export', '--survey', 'support', '--format', format)
      expect([code, Buffer.from(bytes).subarray(0, 2).toString()]).toEqual([0, format === 'parquet' ? 'PA' : 'PK'])
      // What stands for bytes that are no text.
      expect(Buffer.from(bytes).includes('\ufffd')).toBe(false)
    },
  )

  it('publishes, pulls, compares, and publishes no mistake', async () => {
    const run = at((await startCollector()).url)
    const [file = ''] = await files({ 'checkout.json': { id: 'checkout', scale: 'ces2', on: [{ type: 'checkout' }] } })
    expect(await run('diff', file)).toMatchObject({ code: 1, out: expect.stringContaining('checkout: added') })
    expect(await run('publish', file)).toMatchObject({
      code: 0,
      out: expect.stringContaining('Published as version 1.'),
    })
    expect(await run('diff', file)).toMatchObject({ code: 0, out: 'no difference\n' })
    const folder = await temporaryFolder()
    await run('pull', folder)
    const pulled = join(folder, 'checkout.json')
    const text = await readFile(pulled, 'utf8')
    await writeFile(pulled, text.replace('ces2', 'ces9'))
    expect(await run('publish', folder)).toMatchObject({
      code: 1,
      out: expect.stringMatching(/^checkout: error: scale is "ces9", expected [\s\S]*\nNothing was published\./m),
    })
    await writeFile(pulled, text.replace('ces2', 'ease7'))
    const published = await run('publish', folder)
    expect(published).toMatchObject({
      code: 0,
      out: expect.stringMatching(/begins a new series[\s\S]*Published as version 2\./),
    })
  })

  it('serves agents trends, segments and surveys', async () => {
    const { url, post } = await startCollector()
    await post([7, 6, 6, 5, 2, 7].map((effort) => ({ at: noon - 8 * dayMs, effort })))
    const server = await serveOverHttp(0, (token) =>
      createAgentServer({
        api: createCollectorApi({ endpoint: url, token }),
        project: 'shop',
        version: '1',
        mayWrite: true,
      }),
    )
    onTestFinished(server.close)
    const client = new Client({ name: 'test', version: '1.0.0' })
    const requestInit = { headers: { Authorization: `Bearer ${adminToken}` } }
    await client.connect(new StreamableHTTPClientTransport(new URL(server.url), { requestInit }))
    onTestFinished(() => client.close())
    const call = async (name: string, given: Record<string, unknown>): Promise<string> => {
      const { content } = await client.callTool({ name, arguments: given })
      return (content as { text: string }[]).map(({ text }) => text).join('\n')
    }
    const trend = await call('get_trend', { survey: 'checkout', every: 'week' })
    expect(trend).toMatch(/2026-03-02 to 2026-03-08, ces2@1.*mean: 5\.5 points.*95 % interval.*6 answers/)
    expect(await call('compare_segments', { survey: 'checkout', by: 'language' })).toMatch(
      /language "en":\nces2@1.*: 6 answers/,
    )
    const survey = { id: 'checkout', scale: 'ces2', on: [{ type: 'checkout' }] }
    expect(await call('check_survey', { survey })).toContain('checkout: added')
    expect(await call('publish_survey', { survey, version: 0 })).toBe('Published as version 1.')
    expect(await call('get_definitions', {})).toContain('"version":1')
  })
})
