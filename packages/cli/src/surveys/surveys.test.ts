import { readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { easekit, files, temporaryFolder } from '../../test/cli-kit.js'
import { startStub } from '../../test/stub-collector.js'

const good = { id: 'checkout', scale: 'ces2', on: [{ type: 'checkout' }] }
const token = 'token-0123456789'

/** Stands in for `/v1/definitions`, by its contract: a version, surveys, a review for a dry run, and If-Match. */
async function startDefinitions(surveys: readonly { id: string }[], findings: readonly object[] = []) {
  let current = { version: 3, surveys }
  const stub = await startStub(({ method, parameters, headers, body }) => {
    if (method === 'GET') return { body: { project: 'shop', ...current, history: [] } }
    const wanted = JSON.parse(body).surveys as { id: string }[]
    const same = JSON.stringify(wanted) === JSON.stringify(current.surveys)
    const changes = [
      { field: 'scale', before: 'ces2', after: 'ease7' },
      { field: 'delayMs', after: 1500 },
    ]
    const review = {
      findings,
      diff: same ? [] : [{ survey: 'checkout', kind: 'changed', changes }],
      newSeries: same ? [] : [{ survey: 'checkout', because: ['scale'], message: '"checkout" begins a new series.' }],
    }
    if (parameters.dryRun === 'true') return { body: review }
    if (headers['if-match'] !== `"${current.version}"`)
      return { status: 412, body: { message: 'Somebody else has published.' } }
    current = { version: current.version + 1, surveys: wanted }
    return { body: { project: 'shop', version: current.version, ...review } }
  })
  const run = (...args: string[]) =>
    easekit([...args, '--endpoint', stub.url, '--project', 'shop'], { EASEKIT_TOKEN: token })
  return { ...stub, run, current: () => current }
}

describe('easekit lint', () => {
  it('ends with 0 where nothing is wrong, in a survey file and in what a page declares', async () => {
    const paths = await files({
      'a.json': { $schema: './survey.schema.json', ...good },
      'b.json': { v: 1, surveys: [{ ...good, id: 'b' }] },
    })
    expect(await easekit(['lint', ...paths])).toMatchObject({ code: 0, out: 'nothing found\n', err: '' })
    expect((await easekit(['lint', dirname(paths[0] ?? '')])).code).toBe(0)
  })

  it.each([
    [{ ...good, scale: 'ces9' }, 'declaration', /^scale is "ces9", expected "ces1"/],
    [{ ...good, delay: 5 }, 'declaration', /^delay is not known/],
    [{ ...good, id: undefined }, 'declaration', /^id is missing/],
    [{ ...good, on: [{ type: 'chekout' }] }, 'declaration', /did you mean checkout/],
    [{ ...good, scale: 'ease7', question: 'How fast were we?' }, 'speed', /asks how fast it was/],
    [{ ...good, question: { en: 'It was not easy.' } }, 'negated', /is negated/],
    [null, 'declaration', /expected an object/],
  ])('ends with 1 for %j', async (survey, rule, message) => {
    const [path = ''] = await files({ 'a.json': survey === null ? 'null' : survey })
    const { code, out } = await easekit(['lint', path, '--json'])
    expect(code).toBe(1)
    const { findings } = JSON.parse(out)
    expect(findings).toContainEqual(
      expect.objectContaining({ rule, file: path, message: expect.stringMatching(message) }),
    )
  })

  it('finds two files with one id', async () => {
    const paths = await files({ 'a.json': good, 'b.json': good })
    const { code, out } = await easekit(['lint', ...paths])
    expect(code).toBe(1)
    expect(out).toContain(
      `${paths[1]}, checkout: error (declaration): id is "checkout", expected an id that no other survey has`,
    )
  })

  it('names a file that holds a list, and not all that is in it', async () => {
    const [path = ''] = await files({ 'answers.json': [{ comment: 'x'.repeat(5_000) }] })
    const { code, out } = await easekit(['lint', path])
    expect(code).toBe(1)
    expect(out).toMatch(/answers\.json: error \(declaration\): it is \[\{"comment":"x+…, expected an object\n/)
    expect(out.length).toBeLessThan(1_000)
  })

  it('ends with 2 where there is nothing to look at, or no JSON', async () => {
    expect(await easekit(['lint'])).toMatchObject({ code: 2, err: 'easekit: expected survey files (see --help)\n' })
    expect(await easekit(['lint', '/nowhere.json'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('cannot be read'),
    })
    const [path = ''] = await files({ 'a.json': '{' })
    expect(await easekit(['lint', path])).toMatchObject({ code: 2, err: expect.stringContaining('is no JSON') })
    const [page = ''] = await files({ 'page.json': { v: 1, theme: 'dark', surveys: [good] } })
    expect(await easekit(['lint', page])).toMatchObject({ code: 2, err: expect.stringContaining('`theme` of') })
    expect(await easekit(['lnit'])).toMatchObject({ code: 2, err: expect.stringContaining('the command is "lnit"') })
    expect(
      await easekit(['mcp', '--http', '65536', '--project', 'shop', '--endpoint', 'https://ces.example.com']),
    ).toEqual(
      expect.objectContaining({ code: 2, err: 'easekit: `--http` is "65536", expected a port from 0 to 65535\n' }),
    )
    expect((await easekit(['-h'])).out).toMatch(/^Usage: easekit/)
    expect(await easekit(['lint', '--jsn'])).toMatchObject({ code: 2, err: expect.stringContaining('--jsn') })
  })
})

describe('easekit diff and publish', () => {
  it('tell what would change and which series would begin, and change nothing', async () => {
    const { run, current } = await startDefinitions([good])
    const [path = ''] = await files({ 'checkout.json': { ...good, scale: 'ease7' } })
    const { code, out } = await run('diff', path)
    expect(code).toBe(1)
    expect(out).toBe(
      'checkout: changed\n  scale: "ces2" → "ease7"\n  delayMs: nothing → 1500\nnew series: "checkout" begins a new series.\n',
    )
    expect(current().version).toBe(3)
    const [same = ''] = await files({ 'checkout.json': good })
    expect(await run('diff', same)).toMatchObject({ code: 0, out: 'no difference\n' })
  })

  it('leave the surveys that no file names, unless they are to go', async () => {
    const { run, current } = await startDefinitions([good, { ...good, id: 'support' }])
    const [path = ''] = await files({ 'checkout.json': { ...good, scale: 'ease7' } })
    expect(await run('publish', path)).toMatchObject({
      code: 0,
      out: expect.stringContaining('Published as version 4.'),
    })
    expect(current().surveys).toEqual([
      { ...good, scale: 'ease7' },
      { ...good, id: 'support' },
    ])
    expect((await run('publish', path, '--prune')).code).toBe(0)
    expect(current().surveys).toEqual([{ ...good, scale: 'ease7' }])
  })

  it('publish nothing that a page could not start', async () => {
    const mistake = {
      rule: 'declaration',
      severity: 'error',
      field: 'surveys[0].scale',
      message: 'surveys[0].scale is "x"',
    }
    const { run, current } = await startDefinitions([good], [mistake])
    const [path = ''] = await files({ 'checkout.json': { ...good, scale: 'x' } })
    expect(await run('publish', path)).toMatchObject({
      code: 1,
      out: expect.stringContaining('Nothing was published.'),
    })
    expect(current().version).toBe(3)
  })

  it('take no option of another command, least of all one that promises to change nothing', async () => {
    const { run, current } = await startDefinitions([good])
    const [file = ''] = await files({ 'checkout.json': { ...good, scale: 'ease7' } })
    expect(await run('publish', file, '--dry-run')).toMatchObject({
      code: 2,
      err: expect.stringContaining(
        '`--dry-run` is no option of "publish", expected --endpoint, --project, --json, --prune, --note',
      ),
    })
    expect(current().version).toBe(3)
    expect((await run('diff', file, '--from', '2026-01-01')).err).toContain('`--from` is no option of "diff"')
    // What it writes is of a format of its own.
    expect((await run('export', '--json')).err).toContain('`--json` is no option of "export"')
  })

  it('publish over the version that was pulled, and over no other', async () => {
    const { run, current } = await startDefinitions([good])
    const folder = join(await temporaryFolder(), 'surveys')
    expect(await run('pull', folder)).toMatchObject({ code: 0, out: 'Version 3 of shop: checkout.json\n' })
    expect(await run('pull', join(folder, 'checkout.json'))).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^easekit: .*checkout\.json is no folder that can be written: EEXIST/),
    })
    const file = join(folder, 'checkout.json')
    const pulled = JSON.parse(await readFile(file, 'utf8'))
    expect(pulled).toEqual({ $schema: './survey.schema.json', ...good })
    expect(JSON.parse(await readFile(join(folder, 'survey.schema.json'), 'utf8')).properties.scale.enum).toContain(
      'ces2',
    )
    await writeFile(file, JSON.stringify({ ...pulled, scale: 'ease7' }))
    expect((await run('publish', folder)).code).toBe(0)
    await writeFile(file, JSON.stringify({ ...pulled, scale: 'ease5' }))
    expect((await run('publish', folder)).code).toBe(0)
    expect(current().version).toBe(5)
    // Somebody else.
    const [theirs = ''] = await files({ 'checkout.json': { ...good, scale: 'ces1' } })
    await run('publish', theirs)
    await writeFile(file, JSON.stringify({ ...pulled, scale: 'csat5' }))
    const late = await run('publish', folder)
    expect(late).toMatchObject({
      code: 1,
      out: expect.stringContaining('the collector has version 6: pull, and publish again'),
    })
    expect(current().surveys).toEqual([{ ...good, scale: 'ces1' }])
  })

  it('end with 3 where the token may not', async () => {
    const { url } = await startStub(() => ({
      status: 403,
      body: { error: 'forbidden', message: 'This needs a token with the scope `publish`.' },
    }))
    const [path = ''] = await files({ 'checkout.json': good })
    const ran = await easekit(['publish', path, '--endpoint', url, '--project', 'shop'], { EASEKIT_TOKEN: token })
    expect(ran).toMatchObject({ code: 3, err: expect.stringContaining('answered 403: This needs a token') })
  })
})

describe('easekit export', () => {
  it('writes what the collector sends, byte for byte', async () => {
    const { url, seen } = await startStub(() => ({ body: 'id,effort\nä,7\n' }))
    const args = ['export', '--survey', 'checkout', '--from', '2026-01-01', '--endpoint', url, '--project', 'shop']
    expect(await easekit(args, { EASEKIT_TOKEN: token })).toMatchObject({ code: 0, out: 'id,effort\nä,7\n', err: '' })
    expect(seen[0]?.parameters).toEqual({ project: 'shop', survey: 'checkout', from: '2026-01-01', format: 'csv' })
    const out = join(await temporaryFolder(), 'out.csv')
    await easekit([...args, '--out', out], { EASEKIT_TOKEN: token })
    expect(await readFile(out, 'utf8')).toBe('id,effort\nä,7\n')
  })

  it('names what is missing', async () => {
    expect(await easekit(['export'])).toMatchObject({ code: 2, err: expect.stringContaining('`--survey` is missing') })
    const pdf = await easekit(['export', '--survey', 'a', '--format', 'pdf'])
    expect(pdf).toMatchObject({ code: 2, err: expect.stringContaining('`--format` is "pdf"') })
  })
})
