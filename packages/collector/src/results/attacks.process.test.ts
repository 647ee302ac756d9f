import { describe, expect, it } from 'vitest'
import { createClock } from '../../test/clock.js'
import { adminToken, context, noon, record, resultsToken, temporaryFolder } from '../../test/collector-kit.js'
import { testCommand } from '../../test/command.js'
import { findIsolated, type SeenHistogram } from '../../test/find-isolated.js'
import type { Results } from '../index.js'

const command = testCommand()
const floor = 5
const dayMs = 86_400_000
const dayOf = (by: number): string => new Date(noon + by * dayMs).toISOString().slice(0, 10)

interface Given {
  readonly version?: string
  readonly trigger?: string | undefined
  readonly locale?: string
  readonly subject?: string | undefined
}

/**
 * A collector that is started as its command is, with its own process, port and database, and somebody who has a results
 * token and nothing else. Everybody answers with a number of their own, so that what is seen tells who is in it.
 */
async function start() {
  const folder = await temporaryFolder()
  const clock = createClock(folder, noon)
  const { url } = await command.start(['--port', '0', '--data', folder, '--projects', 'shop'], {
    EASEKIT_ADMIN_TOKEN: adminToken,
    EASEKIT_RESULTS_TOKEN: resultsToken,
    ...clock.env,
  })
  const personOf = new Map<number, string>()
  const seen: SeenHistogram[] = []
  let day = 0
  let rev = 1

  const post = async (id: string, given: Given & { answers: object; state?: string }): Promise<void> => {
    const { version = '1', trigger, locale = 'en', subject, answers, state = 'answered' } = given
    const own = { scale: 'people@1', direction: 'ease-up', range: [0, 100, 1], wording: 'own@1' }
    const body = record({
      id,
      rev: rev++,
      at: noon + day * dayMs - 1000,
      survey: `secret@${version}`,
      answers,
      context: { ...context, ...own, state, locale, trigger, subject },
    })
    const response = await fetch(`${url}/v1/responses`, { method: 'POST', body: JSON.stringify(body) })
    expect(await response.json()).toMatchObject({ detail: 'stored' })
  }
  const answer = async (given: Given = {}): Promise<string> => {
    const value = personOf.size
    const id = `r${value}`
    personOf.set(value, given.subject ?? id)
    await post(id, { ...given, answers: { effort: value } })
    return id
  }
  const ask = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${url}${path}`, { headers: { Authorization: `Bearer ${resultsToken}`, ...headers } })
  const read = async (rest = ''): Promise<Results> => {
    const response = await ask(`/v1/results?project=shop&survey=secret${rest}`)
    expect(response.status).toBe(200)
    const results: Results = await response.json()
    for (const { histogram = {} } of results.series)
      seen.push(new Map(Object.entries(histogram).map(([value, n]) => [Number(value), n])))
    return results
  }
  return {
    ask,
    read,
    post,
    answer,
    answers: async (n: number, given: Given = {}): Promise<readonly string[]> => {
      const ids: string[] = []
      for (let i = 0; i < n; i++) ids.push(await answer(given))
      return ids
    },
    /** Answers anew, by another number of one's own. */
    revise: async (id: string, given: Given = {}): Promise<void> => {
      const value = personOf.size
      personOf.set(value, id)
      await post(id, { ...given, answers: { effort: value } })
    },
    erase: async (id: string): Promise<void> => {
      const headers = { Authorization: `Bearer ${adminToken}` }
      const response = await fetch(`${url}/v1/records?project=shop&id=${id}`, { method: 'DELETE', headers })
      expect(response.status).toBe(200)
    },
    pass: (days = 1): void => {
      day += days
      clock.set(noon + day * dayMs)
    },
    /** Whom all sums and differences of everything that was read so far isolate, and how many people it was about. */
    isolated: () => findIsolated(seen, personOf, floor),
    people: (): number => new Set(seen.flatMap((one) => [...one].flatMap(([value, n]) => (n ? [value] : [])))).size,
  }
}

const nobody: readonly string[] = []

describe('over a socket, a reader of results isolates nobody by', () => {
  it('dates: all of a day without all of the day before, and every other range, as the days go by', async () => {
    const { answers, pass, read, isolated, people } = await start()
    const days = [6, 1, 3, 7, 1, 2, 4]
    for (const [today, n] of days.entries()) {
      await answers(n)
      pass()
      for (let from = 0; from <= today; from++) {
        await read(`&from=${dayOf(from)}`)
        for (let to = from; to <= today; to++) await read(`&from=${dayOf(from)}&to=${dayOf(to)}`)
      }
      await read(`&to=${dayOf(today)}`)
    }
    expect(isolated()).toEqual(nobody)
    expect(people()).toBeGreaterThan(15)
  })

  it('versions: the whole without the others', async () => {
    const { answers, pass, read, isolated, people } = await start()
    for (let i = 0; i < 2; i++) {
      await answers(7, { version: '1' })
      await answers(i === 0 ? 3 : 0, { version: '2' })
      await answers(6, { version: '3' })
      pass()
      for (const version of ['', '@1', '@2', '@3', '@4']) await read(version)
    }
    expect(isolated()).toEqual(nobody)
    expect(people()).toBe(26)
  })

  it('languages: all time without a later beginning, in one or side by side', async () => {
    const { answers, pass, read, isolated, people } = await start()
    const told: Results[] = []
    for (let i = 0; i < 3; i++) {
      await answers(8)
      await answers(i === 0 ? 1 : 0, { locale: 'de' })
      await answers(i, { locale: 'fr' })
      pass()
      for (const rest of ['', '&pool=soft', `&from=${dayOf(1)}`, `&from=${dayOf(1)}&pool=soft`])
        told.push(await read(rest))
    }
    expect(isolated()).toEqual(nobody)
    expect(people()).toBe(24)
    expect(JSON.stringify(told)).not.toMatch(/"(de|fr)"|pooled:/)
  })

  it('triggers: every answer without those of each signal', async () => {
    const { answers, pass, read, isolated, people } = await start()
    for (let i = 0; i < 3; i++) {
      await answers(9, { trigger: 'order-placed' })
      await answers(2, { trigger: 'chat-ended' })
      await answers(1)
      pass()
      for (const rest of ['', '&trigger=order-placed', '&trigger=chat-ended', '&trigger='])
        for (const version of ['', '@1']) await read(version + rest)
    }
    expect(isolated()).toEqual(nobody)
    expect(people()).toBe(33)
  })

  it('polling: before and after an answer, a revision and a move, hour by hour', async () => {
    const { answers, answer, revise, pass, read, ask, isolated, people } = await start()
    const look = async (): Promise<string> => {
      for (const rest of ['', '&pool=soft', '@1', '@2']) await read(rest)
      const { headers } = await ask('/v1/results?project=shop&survey=secret')
      return `${await (await ask('/v1/surveys?project=shop')).text()} ${headers.get('ETag')}`
    }
    const ids = await answers(11)
    pass()
    const before = await look()
    await answer()
    expect(await look()).toBe(before)
    await answer({ version: '2' })
    expect(await look()).toBe(before)
    await revise(ids[0] as string)
    expect(await look()).toBe(before)
    pass()
    await look()
    await revise(ids[1] as string, { version: '2' })
    await look()
    for (let at = 2; at < 9; at++) {
      await revise(ids[at] as string)
      pass()
      await look()
    }
    expect(isolated()).toEqual(nobody)
    expect(people()).toBeGreaterThan(11)
  })

  it('pooled against split: every view of every kind, added and taken away in any multiples', async () => {
    const { answers, pass, read, isolated, people } = await start()
    for (let i = 0; i < 3; i++) {
      await answers(6, { trigger: 'order-placed' })
      await answers(3, { trigger: 'order-placed', version: '2' })
      await answers(2, { trigger: 'chat-ended', locale: 'de' })
      await answers(i, { version: '2', locale: 'fr' })
      pass()
    }
    // Far enough that what was left over closes as well.
    pass(28)
    for (const version of ['', '@1', '@2'])
      for (const trigger of ['', '&trigger=', '&trigger=order-placed', '&trigger=chat-ended'])
        await Promise.all(
          ['', '&pool=soft', `&to=${dayOf(1)}`, `&from=${dayOf(1)}&pool=soft`].map((rest) =>
            read(version + trigger + rest),
          ),
        )
    expect(isolated()).toEqual(nobody)
    expect(people()).toBeGreaterThan(30)
  })

  it('counts: how many were asked, answered or closed it, of any part of a whole', async () => {
    const { answers, post, pass, read } = await start()
    const asked = async (n: number, state: string, version: string): Promise<void> => {
      for (let i = 0; i < n; i++) await post(`${state}-${version}-${i}`, { version, state, answers: {} })
    }
    await answers(6)
    await asked(2, 'shown', '1')
    await answers(3, { version: '2' })
    await asked(1, 'dismissed', '2')
    await asked(4, 'shown', '3')
    pass()
    await answers(5, { version: '2' })
    pass()
    const whole = await read()
    const parts = ['@1', '@2', '@3', `&to=${dayOf(0)}`, `&from=${dayOf(1)}`, '&trigger=', '&trigger=chat-ended']
    for (const part of parts) {
      const { counts } = await read(part)
      // Each of these lies in the whole, so that what is left over is a group of its own.
      for (const name of ['shown', 'answered'] as const)
        for (const n of [counts[name], whole.counts[name] - counts[name]])
          expect(n === 0 || n >= floor, `${n} ${name} of ${part}`).toBe(true)
    }
    expect(whole.counts).toEqual({ shown: 17, answered: 14, completed: 0, dismissed: 1 })
  })

  it('erasure: before and after each, until enough have gone', async () => {
    const { answers, erase, pass, read, isolated, people } = await start()
    const ids = [...(await answers(9)), ...(await answers(8, { version: '2' }))]
    pass()
    const look = async (): Promise<void> => {
      for (const rest of ['', '@1', '@2', `&to=${dayOf(0)}`, '&pool=soft']) await read(rest)
    }
    await look()
    const total = (await read()).counts.answered
    // From both blocks by turns, so that none loses five.
    for (const at of [0, 9, 1, 10, 2, 11]) {
      await erase(ids[at] as string)
      await look()
      pass()
      await look()
    }
    expect(isolated()).toEqual(nobody)
    expect(people()).toBe(17)
    expect((await read()).counts.answered).toBeLessThan(total)
  })

  it('numbers: one person with five answers is one', async () => {
    const { answers, pass, read } = await start()
    await answers(5, { subject: 'order-1' })
    pass()
    expect((await read()).series).toEqual([])
  })

  it.each([
    '/v1/comments?project=shop&survey=secret',
    '/v1/held?project=shop',
    '/v1/records?project=shop&id=r0',
    '/v1/contacts?project=shop',
    '/metrics',
  ])('another door: %s is shut', async (path) => {
    const { ask } = await start()
    expect((await ask(path)).status).toBe(403)
  })
})
