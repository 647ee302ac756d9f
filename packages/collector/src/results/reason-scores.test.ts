import { describe, expect, it } from 'vitest'
import { noon, openKit, record } from '../../test/collector-kit.js'
import type { ScoredReason } from './score-reasons.js'

const path = '/v1/reasons?project=shop&survey=checkout'
const dayMs = 86_400_000

describe('GET /v1/reasons', () => {
  it('scores each reason by the answers that give it, the most frequent first', async () => {
    const kit = await openKit()
    const given: readonly (readonly [number, readonly string[]])[] = [
      [1, ['slow', 'cost']],
      [3, ['slow']],
      [2, ['slow']],
      [6, ['cost']],
      [7, []],
    ]
    for (const [at, [effort, reasons]] of given.entries())
      await kit.post(record({ id: `r${at}`, answers: { effort, reasons } }))
    const { reasons } = await kit.json<{ reasons: readonly ScoredReason[] }>(path)
    expect(reasons.map(({ id, count, groups }) => [id, count, groups[0]?.count, groups[0]?.scores[0]?.value])).toEqual([
      ['slow', 3, 3, 2],
      ['cost', 2, 2, 3.5],
    ])
  })

  it('keeps to the period, and to the newest revision of an answer', async () => {
    const kit = await openKit()
    await kit.post(record({ id: 'old', at: noon - 3 * dayMs, answers: { effort: 1, reasons: ['slow'] } }))
    await kit.post(record({ id: 'new', rev: 1, answers: { effort: 2, reasons: ['slow'] } }))
    await kit.post(record({ id: 'new', rev: 2, answers: { effort: 6, reasons: ['fast'] } }))
    const { reasons } = await kit.json<{ reasons: readonly ScoredReason[] }>(`${path}&from=2026-03-09`)
    expect(reasons.map(({ id, groups }) => [id, groups[0]?.scores[0]?.value])).toEqual([['fast', 6]])
  })

  it('is for readers of records only', async () => {
    const kit = await openKit()
    expect(await kit.read(path)).toMatchObject({ error: 'forbidden' })
  })
})
