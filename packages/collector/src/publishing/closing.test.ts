import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block } from './block.js'
import { blocksInView, type View } from './blocks-in-view.js'
import { closeDay } from './close-day.js'
import { type Counts, ofParts, partOf, partsOf, sumCounts } from './counts.js'
import { isMixingDay, shiftDay } from './days.js'
import type { Entry } from './entry.js'

const floor = 5
const firstDay = '2026-01-01'
// Leftovers close together at the end of the fifth day.
const drawnFrom = '2026-01-10'

type Change =
  | { readonly type: 'answer'; readonly answer: Answer }
  | {
      readonly type: 'revise'
      readonly pick: number
      readonly ratings: Ratings
      readonly done: boolean
      readonly hasText: boolean
    }
  | { readonly type: 'erase'; readonly pick: number }

type Ratings = Readonly<Partial<Record<'effort.time' | 'effort.steps', number>>>

interface Answer {
  readonly series: string
  readonly version: string
  readonly trigger: string
  readonly person: number
  readonly ratings: Ratings
  /** A text answers where there is nothing to be scored. */
  readonly hasText?: boolean
}

/** What a block says, answer by answer: the only thing nobody may work out. */
type Content = ReadonlyMap<string, { readonly person: string; readonly counts: Counts }>

const toCounts = (
  { series, ratings, hasText }: Pick<Answer, 'series' | 'ratings' | 'hasText'>,
  done: boolean,
): Counts =>
  sumCounts([
    [{ 'shown:0': 1 }, 1],
    ...Object.entries(ratings).map(([question, value]) => [{ [`${question}:${value}`]: 1 }, 1] as const),
    [Object.keys(ratings).length > 0 || (series === 'open' && hasText) ? { 'answered:0': 1 } : {}, 1],
    [done ? { 'completed:0': 1 } : {}, 1],
  ])

/** A collector in miniature: days of answers, revisions and erasures, and everything it has published since. */
class Book {
  readonly blocks: Block[] = []
  readonly contents = new Map<number, Content>()
  entries = new Map<string, Entry>()
  day = firstDay
  made = 0

  apply(change: Change): void {
    if (change.type === 'answer') {
      const { person, ratings, hasText, ...cell } = change.answer
      const key = `a${this.made++}`
      this.entries.set(key, {
        ...cell,
        key,
        person: `p${person}`,
        queuedDay: this.day,
        counted: toCounts(change.answer, false),
        published: {},
        blocks: {},
      })
      return
    }
    const live = [...this.entries.values()].filter(({ counted }) => partsOf(counted).length > 0)
    const entry = live[change.pick % Math.max(1, live.length)]
    if (!entry) return
    const counted = change.type === 'erase' ? {} : toCounts({ ...change, series: entry.series }, change.done)
    this.entries.set(entry.key, { ...entry, counted })
  }

  endDay(): void {
    this.#rows = undefined
    const { blocks, entries } = closeDay({
      entries: [...this.entries.values()],
      floor,
      day: this.day,
      next: this.blocks.length + 1,
      earlier: this.blocks,
    })
    for (const block of blocks) this.contents.set(block.number, new Map())
    for (const entry of entries) {
      const before = this.entries.get(entry.key)
      for (const part of partsOf(
        sumCounts([
          [entry.published, 1],
          [before?.published ?? {}, 1],
        ]),
      )) {
        const number = entry.blocks[part]?.at(-1) ?? 0
        if (before?.blocks[part]?.at(-1) === number) continue
        const only = (counts: Counts): Counts => ofParts(counts, new Set([part]))
        const content = this.contents.get(number) as Map<string, { person: string; counts: Counts }>
        const change = sumCounts([
          [only(entry.published), 1],
          [only(before?.published ?? {}), -1],
        ])
        const found = content.get(entry.key)?.counts ?? {}
        content.set(entry.key, {
          person: entry.person,
          counts: sumCounts([
            [found, 1],
            [change, 1],
          ]),
        })
      }
      this.entries.set(entry.key, entry)
    }
    this.blocks.push(...blocks)
    this.day = shiftDay(this.day, 1)
  }

  /** Of a combination of blocks: the fewest people that any part of the answers is still about, if it is about anybody. */
  fewestIn(factors: ReadonlyMap<number, number>): number {
    const people = new Map<string, Set<string>>()
    for (const { part, person, terms } of this.rows()) {
      const sums = new Map<string, number>()
      for (const [number, counts] of terms)
        for (const [counter, n] of counts) sums.set(counter, (sums.get(counter) ?? 0) + n * (factors.get(number) ?? 0))
      if (![...sums.values()].some((n) => n !== 0)) continue
      const found = people.get(part) ?? new Set()
      people.set(part, found.add(person))
    }
    return Math.min(...[...people.values()].map(({ size }) => size))
  }

  #rows: readonly Row[] | undefined

  // What each block says of each part of each answer.
  private rows(): readonly Row[] {
    if (this.#rows) return this.#rows
    const rows = new Map<string, Row & { terms: [number, [string, number][]][] }>()
    for (const [number, content] of this.contents)
      for (const [key, { person, counts }] of content)
        for (const part of partsOf(counts)) {
          const row = rows.get(`${part} ${key}`) ?? { part, person, terms: [] }
          row.terms.push([number, Object.entries(counts).filter(([counter]) => partOf(counter) === part)])
          rows.set(`${part} ${key}`, row)
        }
    this.#rows = [...rows.values()]
    return this.#rows
  }
}

interface Row {
  readonly part: string
  readonly person: string
  readonly terms: readonly (readonly [number, readonly (readonly [string, number])[]])[]
}

const rating = fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined })
const ratings = fc
  .record({ 'effort.time': rating, 'effort.steps': rating })
  .map((given) => Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Ratings)
const answer: fc.Arbitrary<Change> = fc.record({
  type: fc.constant('answer' as const),
  answer: fc.record({
    // What stands before the hyphen is the instrument.
    series: fc.constantFrom('a-en', 'a-en', 'a-en', 'a-de', 'a-fr', 'b-en', 'open', 'open'),
    version: fc.constantFrom('1', '1', '2'),
    trigger: fc.constantFrom('order', 'order', 'chat'),
    person: fc.nat(40),
    ratings,
    hasText: fc.boolean(),
  }),
})
const revision: fc.Arbitrary<Change> = fc.record({
  type: fc.constant('revise' as const),
  pick: fc.nat(200),
  ratings,
  done: fc.boolean(),
  hasText: fc.boolean(),
})
const erasure: fc.Arbitrary<Change> = fc.record({ type: fc.constant('erase' as const), pick: fc.nat(200) })
const day = fc.array(fc.oneof({ weight: 4, arbitrary: answer }, { weight: 2, arbitrary: revision }, erasure), {
  maxLength: 30,
})
const days = fc.array(day, { minLength: 1, maxLength: 10 })

const lived = (history: readonly (readonly Change[])[]): Book => {
  const book = new Book()
  book.day = drawnFrom
  for (const changes of history) {
    for (const change of changes) book.apply(change)
    book.endDay()
  }
  return book
}

const views: fc.Arbitrary<View> = fc.record({
  version: fc.constantFrom(undefined, '1', '2'),
  trigger: fc.constantFrom(undefined, 'order', 'chat'),
  from: fc.option(
    fc.nat(10).map((by) => shiftDay(drawnFrom, by)),
    { nil: undefined },
  ),
  to: fc.option(
    fc.nat(10).map((by) => shiftDay(drawnFrom, by)),
    { nil: undefined },
  ),
})

describe('published blocks', () => {
  it('hold at least a floor of people each, whatever comes, is revised and is erased', () => {
    fc.assert(
      fc.property(days, (history) => {
        const book = lived(history)
        for (const { number, counts } of book.blocks) {
          const content = book.contents.get(number) ?? new Map()
          expect(sumCounts([...content.values()].map(({ counts }) => [counts, 1]))).toEqual(counts)
          expect(book.fewestIn(new Map([[number, 1]]))).toBeGreaterThanOrEqual(floor)
        }
      }),
      { numRuns: 150 },
    )
  })

  it('leave no sum or difference, in any multiples, that is about fewer people', () => {
    const factor = fc.constantFrom(0, 0, 1, 1, -1, 2)
    fc.assert(
      fc.property(
        days,
        fc.array(fc.array(factor, { minLength: 40, maxLength: 40 }), { maxLength: 12 }),
        (history, all) => {
          const book = lived(history)
          for (const factors of all) {
            const used = new Map(book.blocks.map(({ number }, at) => [number, factors[at % 40] ?? 0]))
            expect(book.fewestIn(used)).toBeGreaterThanOrEqual(floor)
          }
        },
      ),
      { numRuns: 150 },
    )
  })

  it('leave none in a small world of many erasures, whatever multiples are tried', () => {
    const few = fc.record({
      type: fc.constant('answer' as const),
      answer: fc.record({
        series: fc.constant('en'),
        version: fc.constantFrom('1', '2'),
        trigger: fc.constant('order'),
        person: fc.nat(30),
        ratings: fc.record({ 'effort.time': fc.integer({ min: 1, max: 2 }) }),
      }),
    })
    const history = fc.array(
      fc.tuple(fc.array(few, { maxLength: 14 }), fc.array(fc.oneof(erasure, erasure, revision), { maxLength: 9 })),
      { minLength: 2, maxLength: 6 },
    )
    fc.assert(
      fc.property(history, (drawn) => {
        const book = lived(drawn.flat())
        const blocks = book.blocks.slice(0, 4)
        for (let code = 1; code < 3 ** blocks.length; code++) {
          const factors = new Map(blocks.map(({ number }, at) => [number, (Math.floor(code / 3 ** at) % 3) - 1]))
          expect(book.fewestIn(factors)).toBeGreaterThanOrEqual(floor)
        }
      }),
      { numRuns: 40, endOnFailure: true },
    )
  })

  it('make every difference of two views a sum of whole blocks that is about nobody or at least a floor', () => {
    fc.assert(
      fc.property(days, fc.nat(10), views, views, (history, earlier, one, other) => {
        const book = lived(history)
        const then = book.blocks.filter(({ day }) => day <= shiftDay(drawnFrom, earlier))
        for (const [first, second] of [
          [blocksInView(book.blocks, one), blocksInView(book.blocks, other)],
          [blocksInView(book.blocks, one), blocksInView(then, one)],
        ] as const) {
          const factors = new Map<number, number>()
          for (const { number } of first) factors.set(number, 1)
          for (const { number } of second) factors.set(number, (factors.get(number) ?? 0) - 1)
          expect(book.fewestIn(factors)).toBeGreaterThanOrEqual(floor)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('never sum to less than nothing', () => {
    fc.assert(
      fc.property(days, views, (history, view) => {
        const sum = sumCounts(blocksInView(lived(history).blocks, view).map(({ counts }) => [counts, 1]))
        for (const n of Object.values(sum)) expect(n).toBeGreaterThan(0)
      }),
      { numRuns: 150 },
    )
  })

  it('stay as they are: another day only adds', () => {
    fc.assert(
      fc.property(days, day, (history, more) => {
        const book = lived(history)
        const before = structuredClone(book.blocks)
        for (const change of more) book.apply(change)
        book.endDay()
        expect(book.blocks.slice(0, before.length)).toEqual(before)
      }),
      { numRuns: 50 },
    )
  })

  it('leave fewer than a floor of people unseen in each cell', () => {
    fc.assert(
      fc.property(days, (history) => {
        const book = lived(history)
        const queues = new Map<string, Set<string>>()
        for (const { series, version, trigger, person, counted, blocks } of book.entries.values()) {
          if (Object.keys(blocks).length > 0 || !('answered:0' in counted)) continue
          const cell = JSON.stringify([series, version, trigger])
          queues.set(cell, (queues.get(cell) ?? new Set()).add(person))
        }
        for (const people of queues.values()) expect(people.size).toBeLessThan(floor)
      }),
      { numRuns: 50 },
    )
  })
})

describe('a day of a survey', () => {
  const give = (book: Book, people: readonly number[], fields: Partial<Answer> = {}): void => {
    for (const person of people)
      book.apply({
        type: 'answer',
        answer: { series: 'en', version: '1', trigger: 'order', ratings: { 'effort.time': 2 }, ...fields, person },
      })
  }
  const said = (book: Book): Counts => sumCounts(blocksInView(book.blocks, {}).map(({ counts }) => [counts, 1]))

  it('closes three answers a day by the end of the second, with one unseen at most', () => {
    const book = new Book()
    give(book, [1, 2, 3])
    book.endDay()
    expect(book.blocks).toEqual([])
    give(book, [4, 5, 6])
    book.endDay()
    expect(book.blocks).toMatchObject([{ day: '2026-01-02', version: '1', trigger: 'order' }])
    expect(said(book)['effort.time:2']).toBe(6)
  })

  it('closes an open question like any other, once five have answered it', () => {
    const book = new Book()
    give(book, [1, 2, 3, 4, 5], { series: 'open', ratings: {} })
    give(book, [6, 7, 8, 9], { series: 'open', ratings: {}, hasText: true })
    book.endDay()
    expect(book.blocks).toEqual([])
    give(book, [10], { series: 'open', ratings: {}, hasText: true })
    book.endDay()
    expect(said(book)).toEqual({ 'answered:0': 5, 'shown:0': 10 })
  })

  it('counts people, not answers', () => {
    const book = new Book()
    give(book, [1, 1, 1, 1, 1, 2, 3, 4])
    book.endDay()
    expect(book.blocks).toEqual([])
  })

  it('closes the leftovers of a series every 28 days, mixed', () => {
    const book = new Book()
    give(book, [1, 2, 3])
    give(book, [4, 5, 6], { version: '2' })
    give(book, [7, 8, 9], { series: 'de' })
    while (book.blocks.length === 0) book.endDay()
    expect(isMixingDay(shiftDay(book.day, -1))).toBe(true)
    expect(book.blocks).toMatchObject([{ series: 'en', version: null, trigger: null }])
    expect(said(book)['answered:0']).toBe(6)
  })

  it('closes what is left of the small series of one instrument together, and of no other', () => {
    const book = new Book()
    give(book, [1, 2, 3], { series: 'a-en' })
    give(book, [4, 5, 6], { series: 'a-de', version: '2' })
    give(book, [7, 8, 9], { series: 'b-en' })
    while (book.blocks.length === 0) book.endDay()
    expect(book.blocks).toMatchObject([{ series: 'a-de+a-en', version: null, trigger: null }])
    expect(said(book)['answered:0']).toBe(6)
  })

  it('keeps the version and the trigger of small series where five people share them', () => {
    const book = new Book()
    give(book, [1, 2, 3], { series: 'a-en' })
    give(book, [4, 5], { series: 'a-de' })
    while (book.blocks.length === 0) book.endDay()
    expect(book.blocks).toMatchObject([{ series: 'a-de+a-en', version: '1', trigger: 'order' }])
  })

  it('keeps an erasure back until five have gone from blocks in which others stay', () => {
    const book = new Book()
    give(book, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    book.endDay()
    for (let i = 0; i < 4; i++) {
      book.apply({ type: 'erase', pick: 0 })
      book.endDay()
      expect(said(book)['answered:0']).toBe(10)
    }
    book.apply({ type: 'erase', pick: 0 })
    book.endDay()
    expect(said(book)).toEqual({ 'answered:0': 5, 'effort.time:2': 5, 'shown:0': 5 })
  })

  it('never takes so many out of a block that the rest could be named', () => {
    const book = new Book()
    give(book, [1, 2, 3, 4, 5, 6])
    book.endDay()
    for (let i = 0; i < 5; i++) book.apply({ type: 'erase', pick: 0 })
    book.endDay()
    expect(said(book)['answered:0']).toBe(6)
    book.apply({ type: 'erase', pick: 0 })
    book.endDay()
    expect(said(book)).toEqual({})
  })

  it('does not let four who only finish hide the one who changes a rating', () => {
    const book = new Book()
    give(book, [1, 2, 3, 4, 5, 6])
    book.endDay()
    for (let pick = 0; pick < 5; pick++)
      book.apply({ type: 'revise', pick, done: true, hasText: false, ratings: { 'effort.time': pick === 4 ? 3 : 2 } })
    book.endDay()
    expect(said(book)).toEqual({ 'answered:0': 6, 'completed:0': 5, 'effort.time:2': 6, 'shown:0': 6 })
  })

  it('leaves out a question that fewer than five of a block have answered, until five have', () => {
    const book = new Book()
    give(book, [1, 2, 3], { ratings: { 'effort.time': 1, 'effort.steps': 3 } })
    give(book, [4, 5, 6])
    book.endDay()
    expect(said(book)['effort.steps:3']).toBeUndefined()
    give(book, [7, 8, 9], { ratings: { 'effort.time': 1, 'effort.steps': 3 } })
    give(book, [10, 11, 12])
    book.endDay()
    expect(said(book)).toMatchObject({ 'answered:0': 12, 'effort.steps:3': 6 })
  })
})
