import { parseCsv } from 'hucre/csv'
import { streamXlsxRows } from 'hucre/xlsx'
import { parquetMetadata, parquetReadObjects } from 'hyparquet'
import { describe, expect, it } from 'vitest'
import { context, type Kit, openKit, record, resultsToken } from '../../test/collector-kit.js'

/** A survey with two languages, a dismissal, other questions, and texts that a spreadsheet would compute. */
async function openShop(): Promise<Kit> {
  const kit = await openKit({
    projects: { shop: { config: { surveys: [] } }, other: {} },
  })
  // The first one says the least.
  await kit.post(record({ id: 'a', answers: {}, context: { ...context, state: 'dismissed' } }))
  await kit.post(
    record({
      id: 'b',
      done: true,
      answers: {
        effort: 2,
        reasons: ['cost', 'speed'],
        comment: '=HYPERLINK("http://evil.example")\nsecond, line',
        other: -5,
      },
      context: { ...context, required: false, tookMs: 1200, subject: '-12' },
    }),
  )
  await kit.post(record({ id: 'c', answers: { effort: 7, reasons: [] }, context: { ...context, locale: 'de' } }))
  await kit.post(record({ id: 'd', answers: { effort: 1 }, context: { ...context, test: true } }))
  await kit.post(record({ id: 'e', survey: 'support@2', answers: { effort: 1 } }))
  return kit
}

const rowsOf = async (kit: Kit, query = '') => {
  const response = await kit.get(`/v1/export?project=shop&survey=checkout${query}`)
  expect(response.status).toBe(200)
  const [names = [], ...rows] = parseCsv(await response.text(), { delimiter: ',' })
  return rows.map((row) => Object.fromEntries(names.map((name, at) => [String(name), row[at]])))
}

describe('/v1/export', () => {
  it('writes a row for each answer of the survey and leaves tests out', async () => {
    const rows = await rowsOf(await openShop())
    expect(rows.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    expect(rows[1]).toMatchObject({
      at: '2026-03-10T11:59:00.000Z',
      day: '2026-03-10',
      survey: 'checkout@1',
      effort: '2',
      done: 'true',
      scale: 'ces2@1',
      direction: 'ease-up',
      tookMs: '1200',
      otherAnswers: '{"other":-5}',
    })
  })

  it('has the same columns whatever the first answer or the chosen days hold', async () => {
    const kit = await openShop()
    const header = async (query: string) =>
      (await (await kit.get(`/v1/export?project=shop&survey=checkout${query}`)).text()).split('\r\n')[0]
    expect(await header('&from=2030-01-01')).toBe(await header(''))
    expect((await header(''))?.split(',')).toEqual(expect.arrayContaining(['effort', 'reason.cost', 'reason.speed']))
  })

  it('has a column for each attribute that answers are counted by, so that figures by it can be made of the file', async () => {
    const kit = await openKit({ projects: { shop: { attributes: ['plan', 'seats'] } } })
    await kit.post(record({ id: 'a', context: { ...context, attributes: { plan: 'pro', seats: 12, variant: 'b' } } }))
    await kit.post(record({ id: 'b', context: { ...context, attributes: { plan: '=1+1', secret: 'x' } } }))
    const rows = await rowsOf(kit)
    const own = ['attribute.plan', 'attribute.seats', 'attribute.variant'] as const
    expect(rows.map((row) => own.map((name) => row[name]))).toEqual([
      ['pro', '12', 'b'],
      ["'=1+1", '', ''],
    ])
    expect(Object.keys(rows[0] ?? {}).filter((name) => name.startsWith('attribute'))).toEqual(own)
  })

  it('leaves absent cells empty and writes yes and no as words', async () => {
    const [asked, answered, plain] = await rowsOf(await openShop())
    expect(asked).toMatchObject({ effort: '', comment: '', 'reason.cost': '', required: '', done: 'false' })
    expect(answered).toMatchObject({ 'reason.cost': 'true', required: 'false' })
    expect(plain).toMatchObject({ 'reason.cost': 'false', reasons: '' })
  })

  it('makes formulas in texts harmless and lets negative numbers be', async () => {
    const [, answered] = await rowsOf(await openShop())
    expect(answered).toMatchObject({
      comment: `'=HYPERLINK("http://evil.example")\nsecond, line`,
      subject: '-12',
    })
  })

  it('gives ratings on different scales columns of their own', async () => {
    const kit = await openShop()
    const ces1 = { ...context, scale: 'ces1@1', direction: 'effort-up', range: [1, 5, 1] }
    await kit.post(record({ id: 'f', survey: 'checkout@2', answers: { effort: 5 }, context: ces1 }))
    const rows = await rowsOf(kit)
    expect(Object.keys(rows[0] ?? {})).not.toContain('effort')
    expect(rows.map((row) => [row.id, row['ces2@1.effort'], row['ces1@1.effort']])).toEqual([
      ['a', '', ''],
      ['b', '2', ''],
      ['c', '7', ''],
      ['f', '', '5'],
    ])
  })

  it('takes a version and days', async () => {
    const kit = await openShop()
    await kit.post(record({ id: 'g', survey: 'checkout@2' }))
    const ids = async (query: string) =>
      (await (await kit.get(`/v1/export?project=shop&format=ndjson&${query}`)).text())
        .split('\n')
        .flatMap((line) => (line === '' ? [] : JSON.parse(line).id))
    expect(await ids('survey=checkout@2')).toEqual(['g'])
    expect(await ids('survey=checkout&to=2026-03-09')).toEqual([])
    expect(await ids('survey=checkout&from=2026-03-10&to=2026-03-10')).toEqual(['a', 'b', 'c', 'g'])
  })

  it('writes records to a line each as they came, finished ones finished', async () => {
    const kit = await openKit()
    const pretty = JSON.stringify(record({ id: 'a', rev: 5 }), null, 2)
    await kit.post(pretty)
    await kit.post(record({ id: 'a', rev: 4, done: true }))
    const text = await (await kit.get('/v1/export?project=shop&survey=checkout&format=ndjson')).text()
    expect(text.split('\n').map((line) => line && JSON.parse(line))).toEqual([
      { ...JSON.parse(pretty), done: true },
      '',
    ])
  })

  it('says what its columns mean', async () => {
    const kit = await openShop()
    const book = await kit.json<{ columns: { name: string }[] }>(
      '/v1/export?project=shop&survey=checkout&format=codebook',
    )
    expect(book.columns.find(({ name }) => name === 'effort')).toEqual({
      name: 'effort',
      label: 'ces2@1, 1 to 7, higher is easier',
      type: 'number',
      scale: 'ces2@1',
      direction: 'ease-up',
      values: expect.arrayContaining([{ value: 7, label: 'Strongly agree' }]),
    })
  })

  it('writes a workbook in which texts are texts, numbers numbers and nothing is computed', async () => {
    const kit = await openShop()
    await kit.post(record({ id: 'h', answers: { effort: 3, comment: '_x0041_ and =1+1' } }))
    const response = await kit.get('/v1/export?project=shop&survey=checkout&format=xlsx')
    const rows: unknown[][] = []
    for await (const { values } of streamXlsxRows(new Uint8Array(await response.arrayBuffer()))) rows.push(values)
    const [names = [], first = [], second = [], , fourth = []] = rows
    const of = (row: unknown[], name: string): unknown => row[names.indexOf(name)] ?? undefined
    expect([of(first, 'id'), of(first, 'effort'), of(first, 'reason.cost')]).toEqual(['a', undefined, undefined])
    expect([of(second, 'effort'), of(second, 'done'), of(second, 'reason.cost'), of(second, 'subject')]).toEqual([
      2,
      true,
      true,
      '-12',
    ])
    expect(of(second, 'at')).toEqual(new Date('2026-03-10T11:59:00Z'))
    expect(of(second, 'comment')).toBe('=HYPERLINK("http://evil.example")\nsecond, line')
    expect(of(fourth, 'comment')).toBe('_x0041_ and =1+1')
  })

  it('writes a Parquet file with typed columns, nulls for what is absent, and the codebook', async () => {
    const kit = await openShop()
    const response = await kit.get('/v1/export?project=shop&survey=checkout&format=parquet')
    expect(response.headers.get('Content-Type')).toBe('application/vnd.apache.parquet')
    const file = await response.arrayBuffer()
    const rows = await parquetReadObjects({ file })
    expect(rows.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    expect(rows[0]).toMatchObject({ effort: null, 'reason.cost': null, done: false })
    expect(rows[1]).toMatchObject({
      at: new Date('2026-03-10T11:59:00Z'),
      day: new Date('2026-03-10'),
      effort: 2,
      done: true,
      'reason.cost': true,
      subject: '-12',
      comment: '=HYPERLINK("http://evil.example")\nsecond, line',
    })
    const { key_value_metadata: notes, schema } = parquetMetadata(file)
    const codebook = await kit.json('/v1/export?project=shop&survey=checkout&format=codebook')
    expect(JSON.parse(notes?.find(({ key }) => key === 'easekit.codebook')?.value ?? '')).toEqual(codebook)
    const csv = await (await kit.get('/v1/export?project=shop&survey=checkout')).text()
    expect(schema.slice(1).map(({ name }) => name)).toEqual(csv.split('\r\n')[0]?.split(','))
  })

  it('writes a Parquet file of a survey that nobody has answered', async () => {
    const kit = await openShop()
    const response = await kit.get('/v1/export?project=shop&survey=checkout&format=parquet&from=2030-01-01')
    expect(await parquetReadObjects({ file: await response.arrayBuffer() })).toEqual([])
  })

  it('is for readers of records and noted in the audit log', async () => {
    const kit = await openShop()
    const path = '/v1/export?project=shop&survey=checkout'
    expect((await kit.get(path, { Authorization: `Bearer ${resultsToken}` })).status).toBe(403)
    await kit.get(path)
    const { entries } = await kit.json<{ entries: unknown[] }>('/v1/audit?project=shop')
    expect(entries).toMatchObject([
      { who: 'admin', what: 'records.exported', detail: 'checkout as csv, the first day to the last' },
    ])
  })

  it.each([
    ['survey=chekout', 404, '`survey` must be one that was shown or is declared, got "chekout"'],
    ['survey=checkout&format=pdf', 400, '`format` must be csv, ndjson, xlsx, spss, parquet, codebook'],
    ['survey=checkout&from=2026-03-02&to=2026-03-01', 400, '`to` must not be before `from`, got "2026-03-01"'],
    ['survey=checkout&from=yesterday', 400, '`from` must be a day such as 2026-01-31, got "yesterday"'],
  ])('refuses %s', async (query, status, message) => {
    const kit = await openShop()
    const response = await kit.get(`/v1/export?project=shop&${query}`)
    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject({ message: expect.stringContaining(message) })
  })
})
