import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { ageDatabase } from '../../test/age-database.js'
import { adminToken, noon, openKit, record, temporaryFolder } from '../../test/collector-kit.js'
import { openSqliteStore } from '../index.js'
import type { Experiment } from './experiment-routes.js'
import type { Comments } from './list-comments.js'
import type { Overview } from './overview.js'
import type { Segments } from './score-segments.js'
import type { Results } from './score-survey.js'
import type { Trend } from './trend-survey.js'

const results = '/v1/results?project=shop&survey=idea'

/** What the widget sends of an open question: neither points nor a direction. */
const told = (
  id: string,
  comment: string | undefined,
  { context, ...fields }: { readonly context?: object; readonly [field: string]: unknown } = {},
) =>
  record({
    id,
    survey: 'idea@1',
    done: comment !== undefined,
    answers: comment === undefined ? {} : { comment },
    context: {
      state: comment === undefined ? 'shown' : 'completed',
      scale: 'open@1',
      locale: 'en',
      device: 'phone',
      attributes: { variant: 'a' },
      ...context,
    },
    ...fields,
  })

async function openWithTexts(options: Parameters<typeof openKit>[0] = {}) {
  const kit = await openKit(options)
  await kit.post(told('1', 'Fewer steps'))
  await kit.post(told('2', 'A larger button'))
  await kit.post(told('3', undefined))
  await kit.post(told('4', ' ', { done: true }))
  await kit.post(told('5', 'Does it work?', { context: { test: true } }))
  return kit
}

const counts = { shown: 4, answered: 2, completed: 3, dismissed: 0 }

describe('an open question', () => {
  it('is answered by a text, in every place that counts answers', async () => {
    const kit = await openWithTexts()
    expect(await kit.json<Results>(results)).toMatchObject({ counts, series: [] })
    expect(await kit.json<Results>(`${results}&where=device:phone`)).toMatchObject({ counts })
    expect(await kit.json<Results>(`${results}&composite=people`)).toMatchObject({ counts })
    expect((await kit.json<Overview>('/v1/overview?project=shop&from=2026-03-01')).surveys[0]).toMatchObject({ counts })
    expect(await kit.json<Segments>('/v1/segments?project=shop&survey=idea&by=device')).toMatchObject({
      segments: [{ value: 'phone', n: 2 }],
    })
    expect((await kit.json<Experiment>('/v1/experiments?project=shop&survey=idea')).rates).toMatchObject([
      { id: 'a', shown: 4, answered: 2, value: 50 },
    ])
  })

  it('is answered in an export as well, also where a client does not say so', async () => {
    const kit = await openKit()
    await kit.post(told('1', 'Fewer steps', { done: false, context: { state: undefined } }))
    await kit.post(told('2', undefined, { context: { state: undefined } }))
    const [, ...rows] = (await (await kit.get('/v1/export?project=shop&survey=idea')).text()).trim().split('\n')
    expect(rows.map((row) => row.split(',')[5])).toEqual(['answered', 'shown'])
  })

  it('is found by the language that it was asked in', async () => {
    const kit = await openWithTexts()
    await kit.post(told('6', 'Weniger Schritte', { context: { locale: 'de' } }))
    const { comments } = await kit.json<Comments>('/v1/comments?project=shop&survey=idea&language=de')
    expect(comments).toMatchObject([{ id: '6', locale: 'de' }])
  })

  it('is answered no more once its text is revised away or erased', async () => {
    const kit = await openWithTexts()
    await kit.post(told('1', undefined, { rev: 2 }))
    expect((await kit.json<Results>(results)).counts).toMatchObject({ shown: 4, answered: 1 })
    await kit.collect(
      new Request('http://collector.example/v1/records?project=shop&id=2', {
        method: 'DELETE',
        headers: { Authorization: `Bearer ${adminToken}` },
      }),
    )
    expect((await kit.json<Results>(results)).counts).toMatchObject({ shown: 3, answered: 0 })
  })

  it('is published like any other, once five people have answered it', async () => {
    let now = noon
    const kit = await openKit({ now: () => now })
    const passDay = (): void => {
      now += 86_400_000
    }
    for (let i = 0; i < 4; i++) await kit.post(told(`a${i}`, 'Fewer steps'))
    await kit.post(told('seen', undefined))
    passDay()
    expect(await kit.read<Results>(results)).toMatchObject({ counts: { shown: 0, answered: 0 } })
    await kit.post(told('a4', 'A larger button'))
    passDay()
    const counts = { shown: 6, answered: 5, completed: 5, dismissed: 0 }
    const of = { from: '2026-03-01', to: '2026-03-11' }
    const window = new URLSearchParams({ project: 'shop', ...of })
    expect(await kit.read<Results>(results)).toMatchObject({ counts, series: [] })
    expect((await kit.read<Overview>(`/v1/overview?${window}`)).surveys).toMatchObject([{ survey: 'idea', counts }])
    expect((await kit.read<Trend>(`/v1/trend?${window}&survey=idea&every=month`)).periods).toMatchObject([{ counts }])
    expect(await kit.read('/v1/surveys?project=shop')).toMatchObject({ surveys: [{ survey: 'idea', version: '1' }] })
  })

  it('leaves answers to a scale to those who rated', async () => {
    const kit = await openKit()
    await kit.post(record({ id: '1', answers: { comment: 'Fine' } }))
    expect((await kit.json<Results>('/v1/results?project=shop&survey=checkout')).counts).toMatchObject({
      shown: 1,
      answered: 0,
    })
  })

  it('keeps its answers of before that were not counted as such', async () => {
    const folder = await temporaryFolder()
    const [path, aged] = [join(folder, 'easekit.db'), join(folder, 'aged.db')]
    const { store } = await openWithTexts({ store: await openSqliteStore(path) })
    await store.close()
    await ageDatabase(path, aged, '0022')
    const before = new Database(aged)
    for (const table of ['tally', 'segment_tally']) before.exec(`delete from ${table} where measure = 'answered'`)
    before.exec(`update published_answer set counted = json_remove(counted, '$."answered:0"')`)
    before.close()
    let now = noon
    const kit = await openKit({ store: await openSqliteStore(aged), now: () => now })
    expect((await kit.json<Results>(results)).counts).toEqual(counts)
    expect((await kit.json<Results>(`${results}&where=device:phone`)).counts).toEqual(counts)
    for (const id of ['6', '7', '8']) await kit.post(told(id, 'A longer list'))
    now += 86_400_000
    expect((await kit.read<Results>(results)).counts).toMatchObject({ shown: 7, answered: 5 })
  })
})
