import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createCollector, openSqliteStore, type Results } from '@easekit/collector'
import type { WireRecord } from '@easekit/scales'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { easekit, files, noon, temporaryFolder } from '../../test/cli-kit.js'
import { type Seen, startStub } from '../../test/stub-collector.js'
import type { ImportResult } from './run-import.js'

const map = {
  survey: 'checkout@2',
  instrument: 'ces2',
  range: [1, 7],
  direction: 'ease-up',
  id: 'Answer',
  timeZone: 'Europe/Berlin',
  at: 'When',
  value: 'Ease',
  comment: 'Why',
}
const head = 'Answer,When,Ease,Why\n'
const row = (n: number, ease: unknown = 6): string => `a${n},2026-03-01 10:00:00,${ease},\n`
const token = 'token-0123456789'

const recordsOf = ({ body }: Seen): WireRecord[] =>
  body
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

/** A collector that takes everything, as the contract of POST /v1/import says. */
const takesAll = (seen: Seen) => {
  const { length } = recordsOf(seen)
  return {
    body: {
      rows: length,
      accepted: length,
      refused: [],
      histogram: {
        before: [],
        after: [{ survey: 'checkout@2', scale: 'ces2@1', question: 'effort', counts: { 6: length } }],
      },
    },
  }
}

const dryRun = async (content: string, changed: object = {}): Promise<ImportResult> => {
  const [file = '', mapFile = ''] = await files({ 'answers.csv': content, 'map.json': { ...map, ...changed } })
  const { out, err } = await easekit(['import', file, '--map', mapFile, '--dry-run', '--json'])
  expect(err).toBe('')
  return JSON.parse(out)
}

describe('easekit import', () => {
  it.each([
    ['instrument', /`instrument` of the map is missing, expected the instrument that was asked/],
    ['range', /`range` of the map is missing, expected the smallest and the largest value/],
    ['direction', /`direction` of the map is missing, expected what a larger value means/],
    ['id', /`id` of the map is missing, expected the column that names a row/],
    ['timeZone', /`timeZone` of the map is missing, expected the IANA name/],
    ['survey', /`survey` of the map is missing/],
    ['value', /`value` of the map is missing/],
  ])('needs %s in the map, and says so in one line', async (field, message) => {
    const [file = '', mapFile = ''] = await files({
      'a.csv': head + row(1),
      'map.json': { ...map, [field]: undefined },
    })
    const { code, err, out } = await easekit(['import', file, '--map', mapFile, '--dry-run'])
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(message)
    expect(err.trim().split('\n')).toHaveLength(1)
  })

  it.each([
    [
      { range: [1, 5] },
      /`range` of the map is \[1,5\], expected \[1, 7\], the points of ces2@1: answers are never rescaled/,
    ],
    [{ direction: 'satisfaction-up' }, /`direction` of the map is "satisfaction-up", expected "ease-up"/],
    [
      { dateFormat: 'HH:mm' },
      /`dateFormat` of the map is "HH:mm", expected a format with year, month and day, such as/,
    ],
    [
      { dateFormat: ['dd.MM.yyyy', 'dd.MM. HH:mm'] },
      /`dateFormat` of the map is \["dd.MM.yyyy","dd.MM. HH:mm"\], expected/,
    ],
    [{ dateFormat: "'yyyy-MM-dd' HH:mm" }, /`dateFormat` of the map is/],
    [{ timeZone: 'Berlin' }, /`timeZone` of the map is "Berlin", expected the IANA name/],
    [{ valeu: 'Ease' }, /`valeu` of the map is not known/],
    [{ range: [7, 1] }, /`range` of the map is \[7,1\]/],
    [{ instrument: 'own', range: [0, 5, 0.1] }, /`range` of the map is \[0,5,0.1\], expected .* such as 1 or 0.5/],
    [
      { instrument: 'effort-dimensions', range: [1, 5], direction: 'effort-up' },
      /a column for each item of effort-dimensions@1/,
    ],
  ])('refuses a map with %j', async (changed, message) => {
    const [file = '', mapFile = ''] = await files({ 'a.csv': head + row(1), 'map.json': { ...map, ...changed } })
    const { code, err } = await easekit(['import', file, '--map', mapFile, '--dry-run'])
    expect(code).toBe(2)
    expect(err).toMatch(message)
  })

  it.each([
    ['value', 'Easy', 'Easy'],
    ['comment', 'Comment', 'Comment'],
    ['subject', 'Order', 'Order'],
    ['localeColumn', 'Language', 'Language'],
    ['updatedAt', 'Changed', 'Changed'],
    ['id', ['Answer', 'Page'], 'Page'],
    ['reasons', { column: 'Reasons' }, 'Reasons'],
    ['where', { Kind: 'ces' }, 'Kind'],
  ])(
    'refuses a map whose `%s` is no column of the table, since those answers would be lost',
    async (field, named, column) => {
      const [file = '', mapFile = ''] = await files({ 'a.csv': head + row(1), 'map.json': { ...map, [field]: named } })
      const { code, err } = await easekit(['import', file, '--map', mapFile, '--dry-run'])
      expect([code, err]).toEqual([
        2,
        `easekit: \`${field}\` of the map names "${column}", expected a column of the file: "Answer", "When", "Ease", "Why"\n`,
      ])
    },
  )

  it('tells of a dry run how many rows, which are refused and why, and the ratings before and after', async () => {
    const content = `${head}${row(1, 7)}${row(2, 6)}${row(2, 6)}${row(3, 8)}${row(4, 'easy')}${row(5, '')}a6,03/04/2026,5,\n,2026-03-01 10:00:00,5,\na8,2026-03-01\n`
    const result = await dryRun(content)
    expect(result).toMatchObject({
      rows: 9,
      ready: 2,
      refused: 7,
      histogram: { source: { 6: 1, 7: 1 }, recorded: { 6: 1, 7: 1 } },
    })
    expect(result.refusals.map(({ row, why }) => `${row}: ${why}`)).toEqual([
      '3: its id is that of row 2',
      '4: 8 is no point of 1 to 7',
      '5: "easy" is no number: say under `values` what it stands for',
      '6: there is no answer',
      '7: "03/04/2026" may be two days: name its `dateFormat`',
      '8: there is no id in "Answer"',
      '9: the row has 2 fields, and the head 4',
    ])
  })

  it('tells how many answers have a text, reasons and an order, as a misspelt field of JSON reads as an empty one', async () => {
    const lines = [
      { id: 1, at: '2026-03-01', ease: 6, why: 'Slow', order: 'A-1' },
      { id: 2, at: '2026-03-01', ease: 7, order: 'A-2' },
    ]
    const content = lines.map((line) => JSON.stringify(line)).join('\n')
    const fields = { id: 'id', at: 'at', value: 'ease', subject: 'order' }
    const tell = async (comment: string) => {
      const mapped = { ...map, ...fields, comment }
      const [file = '', mapFile = ''] = await files({ 'answers.ndjson': content, 'map.json': mapped })
      return (await easekit(['import', file, '--map', mapFile, '--dry-run'])).out
    }
    expect(await tell('why')).toContain('\n  carrying:    comment: 1, reasons: 0, subject: 2\n')
    expect(await tell('wy')).toContain('\n  carrying:    comment: 0, reasons: 0, subject: 2\n')
  })

  it('mirrors values that run the other way, and shows both histograms', async () => {
    const { isTurned, histogram } = await dryRun(`${head}${row(1, 1)}${row(2, 2)}${row(3, 2)}`, {
      direction: 'effort-up',
    })
    expect(isTurned).toBe(true)
    expect(histogram).toEqual({ source: { 1: 1, 2: 2 }, recorded: { 6: 2, 7: 1 } })
  })

  it.each([
    ['2026-07-01 10:00:00', undefined, '2026-07-01'],
    ['2025-12-31T23:30:00-05:00', undefined, '2026-01-01'],
    ['1767225600', undefined, '2026-01-01'],
    ['1767225600000', undefined, '2026-01-01'],
    ['31.12.2025 00:30', 'dd.MM.yyyy HH:mm', '2025-12-30'],
    ['Wed 31 Dec 2025 23:30:00 -0500', 'ccc dd LLL yyyy HH:mm:ss ZZZ', '2026-01-01'],
    ['2025-365', 'yyyy-ooo', '2025-12-30'],
    ['2026/01/01 0:30:00 AM GMT+1', undefined, '2025-12-31'],
  ])('reads the time %s', async (when, dateFormat, day) => {
    const content = `${head}a1,${when},5,\n`
    const result = await dryRun(content, dateFormat === undefined ? {} : { dateFormat })
    // The first lies ahead of the clock.
    if (day > '2026-03-10') expect(result.refusals[0]?.why).toMatch(/in the future/)
    else expect(result.days).toEqual([day, day])
  })

  it('refuses in a dry run already what lies hours ahead, as the collector does', async () => {
    const ahead = new Date(noon + 3_600_000).toISOString()
    const result = await dryRun(`${head}a1,${ahead},5,\n`, {})
    expect(result.refusals[0]?.why).toBe(`"${ahead}" is in the future`)
  })

  it.each(['10:00', '20:15:10', '12', '2026', '2026-03', '202603'])(
    'takes %s for no time, since it names no day',
    async (when) => {
      const { refusals } = await dryRun(`${head}a1,${when},5,\n`)
      expect(refusals[0]?.why).toBe(`"${when}" is no time that is understood: name its \`dateFormat\``)
    },
  )

  it('reads tables with semicolons, quoted line breaks, a byte order mark and other encodings', async () => {
    const table = '\ufeffAnswer;When;Ease;Why\r\na1;2026-03-01 10:00:00;6;"two\nlines; ""quoted"""\r\n'
    expect(await dryRun(table)).toMatchObject({ rows: 1, ready: 1 })
    const [file = '', mapFile = ''] = await files({
      'a.csv': Buffer.concat([
        Buffer.from(`${head}a1,2026-03-01 10:00:00,6,gr`),
        Buffer.from([0xfc]),
        Buffer.from('n\n'),
      ]),
      'map.json': map,
    })
    const { code, err } = await easekit(['import', file, '--map', mapFile, '--dry-run'])
    expect(code).toBe(2)
    expect(err).toMatch(/is not in utf-8: name its `encoding`/)
  })

  it('takes a line of JSON for one row, whatever lists are in it, and a list in a document for its rows', async () => {
    const jsonMap = { ...map, id: 'id', at: 'when', value: 'ease', comment: 'why' }
    const rowOf = (id: string) => ({ id, when: '2026-03-01T10:00:00Z', ease: 6, items: ['a', 'b'], data: [1] })
    const contents = {
      'a.ndjson': `${JSON.stringify(rowOf('1'))}\n${JSON.stringify(rowOf('2'))}\n\nbroken\n`,
      'b.json': [rowOf('1'), rowOf('2')],
      'c.json': { total: 2, items: [rowOf('1'), rowOf('2')] },
      'd.json': rowOf('1'),
      'map.json': jsonMap,
    }
    const [a = '', b = '', c = '', d = '', mapFile = ''] = await files(contents)
    const counted = async (file: string): Promise<readonly number[]> => {
      const { out } = await easekit(['import', file, '--map', mapFile, '--dry-run', '--json'])
      const { rows, ready, refused } = JSON.parse(out) as ImportResult
      return [rows, ready, refused]
    }
    expect(await counted(a)).toEqual([3, 2, 1])
    expect(await counted(b)).toEqual([2, 2, 0])
    expect(await counted(c)).toEqual([2, 2, 0])
    expect(await counted(d)).toEqual([1, 1, 0])
  })

  it('sends records under ids of their own, the same ones each time, with the token', async () => {
    const stub = await startStub(takesAll)
    const [file = '', mapFile = ''] = await files({ 'a.csv': head + row(1) + row(2), 'map.json': map })
    const args = ['import', file, '--map', mapFile, '--endpoint', stub.url, '--project', 'shop']
    const first = await easekit(args, { EASEKIT_TOKEN: token })
    expect([first.code, first.err]).toEqual([0, ''])
    expect(first.out).toContain('The collector took 2 answers\n  counted before: no ratings\n  counted after:  6: 2')
    await easekit(args, { EASEKIT_TOKEN: token })
    const [one, two] = stub.seen
    expect(one).toMatchObject({ method: 'POST', path: '/v1/import', parameters: { project: 'shop' } })
    expect(one?.headers.authorization).toBe(`Bearer ${token}`)
    expect(two?.body).toBe(one?.body)
    expect(recordsOf(one!)[0]).toMatchObject({
      survey: 'checkout@2',
      at: Date.UTC(2026, 2, 1, 9),
      context: { scale: 'ces2@1', wording: 'import@1', channel: 'import', source: 'import' },
    })
  })

  it('asks the collector for a dry run, and writes nothing down', async () => {
    const stub = await startStub(takesAll)
    const [file = '', mapFile = ''] = await files({ 'a.csv': head + row(1), 'map.json': map })
    const args = ['import', file, '--map', mapFile, '--endpoint', stub.url, '--project', 'shop', '--dry-run']
    const { out } = await easekit(args, { EASEKIT_TOKEN: token })
    expect(stub.seen[0]?.parameters).toEqual({ project: 'shop', dryRun: 'true' })
    expect(out).toContain('The collector would take 1 answer')
    expect(existsSync(`${file}.easekit-import`)).toBe(false)
  })

  it('sends no more at a time than a proxy in front of the collector lets through by default', async () => {
    const wordy = (at: number): string => `a${at},2026-03-01 10:00:00,6,${'ä'.repeat(2_000)}\n`
    const content = head + Array.from({ length: 500 }, (_, at) => wordy(at)).join('')
    const [file = '', mapFile = ''] = await files({ 'a.csv': content, 'map.json': map })
    const stub = await startStub(takesAll)
    const args = ['import', file, '--map', mapFile, '--endpoint', stub.url, '--project', 'shop']
    const { out } = await easekit(args, { EASEKIT_TOKEN: token })
    expect(out).toContain('The collector took 500 answers')
    expect(Math.max(...stub.seen.map(({ body }) => Buffer.byteLength(body)))).toBeLessThan(1024 * 1024)
  })

  it('goes on where it was stopped, and tells of rows by their numbers in the file', async () => {
    const content = head + Array.from({ length: 1200 }, (_, at) => row(at)).join('')
    const [file = '', mapFile = ''] = await files({ 'a.csv': content, 'map.json': map })
    let isDown = false
    const stub = await startStub((seen, times) => {
      if (times === 2) isDown = true
      if (isDown) return { status: 403, body: { error: 'forbidden', message: 'The token was revoked.' } }
      const { length } = recordsOf(seen)
      return { body: { rows: length, accepted: length - 1, refused: [{ row: 3, id: 'x', why: 'erased' }] } }
    })
    const args = ['import', file, '--map', mapFile, '--endpoint', stub.url, '--project', 'shop', '--json']
    const stopped = await easekit(args, { EASEKIT_TOKEN: token })
    expect(stopped.code).toBe(3)
    expect(stopped.err).toMatch(/answered 403: The token was revoked\./)
    isDown = false
    const done = await easekit(args, { EASEKIT_TOKEN: token })
    const { collector } = JSON.parse(done.out) as ImportResult
    expect(done.code).toBe(1)
    expect(stub.seen.map((seen) => recordsOf(seen).length)).toEqual([500, 500, 500, 200])
    expect(collector).toMatchObject({ accepted: 1197, resumedAt: 500 })
    expect(collector?.refusals.map(({ row }) => row)).toEqual([3, 503, 1003])
    expect(existsSync(`${file}.easekit-import`)).toBe(false)
  })

  it('waits as long as a busy collector asks for', async () => {
    const askedMs = 17_000
    const { setTimeout: start } = globalThis
    const timers = vi
      .spyOn(globalThis, 'setTimeout')
      .mockImplementation((work, ms) => start(work, ms === askedMs ? 0 : ms))
    onTestFinished(() => timers.mockRestore())
    const stub = await startStub((seen, times) =>
      times === 1 ? { status: 503, body: {}, headers: { 'Retry-After': String(askedMs / 1000) } } : takesAll(seen),
    )
    const [file = '', mapFile = ''] = await files({ 'a.csv': head + row(1), 'map.json': map })
    const args = ['import', file, '--map', mapFile, '--endpoint', stub.url, '--project', 'shop']
    expect((await easekit(args, { EASEKIT_TOKEN: token })).code).toBe(0)
    expect(stub.seen).toHaveLength(2)
    expect(timers.mock.calls.map(([, ms]) => ms)).toContain(askedMs)
  })

  it('makes records that a real collector counts, each once', async () => {
    const store = await openSqliteStore(join(await temporaryFolder(), 'easekit.db'))
    onTestFinished(() => store.close())
    const collect = createCollector({ store, projects: ['shop'], adminToken: token, assets: false, now: () => noon })
    const stub = await startStub(takesAll)
    const [file = '', mapFile = ''] = await files({ 'a.csv': head + row(1, 7) + row(2, 3), 'map.json': map })
    await easekit(['import', file, '--map', mapFile, '--endpoint', stub.url, '--project', 'shop'], {
      EASEKIT_TOKEN: token,
    })
    const records = recordsOf(stub.seen[0]!)
    const verdicts: unknown[] = []
    for (const record of [...records, ...records]) {
      const body = JSON.stringify(record)
      const request = new Request('http://ces.example/v1/responses', { method: 'POST', body })
      verdicts.push(((await (await collect(request)).json()) as { detail: string }).detail)
    }
    expect(verdicts).toEqual(['stored', 'stored', 'duplicate', 'duplicate'])
    const address = 'http://ces.example/v1/results?project=shop&survey=checkout'
    const asked = await collect(new Request(address, { headers: { Authorization: `Bearer ${token}` } }))
    const { series } = (await asked.json()) as Results
    expect(series).toHaveLength(1)
    expect(series[0]).toMatchObject({ scale: 'ces2@1', histogram: { 3: 1, 7: 1 }, count: 2 })
  })
})
