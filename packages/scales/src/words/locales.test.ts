import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { buildSync } from 'esbuild'
import { describe, expect, it } from 'vitest'
import {
  binary,
  ces1,
  ces2,
  checkScale,
  ease7,
  type FullLocale,
  formatNumber,
  localeTags,
  translationStatus,
  wordsFor,
} from '../index.js'

interface Part {
  question: string
  labels: string[]
  status: string[]
}
interface Row {
  why: string
  improve: string
  send: string
  skip: string
  close: string
  thanks: string
  nOfM: string
  company: string
  ces1: Part
  ces2: Part
  ease: Part
  binary: Part
  status82: string[]
}

/** The words as the reference has them, transcribed by a script: label 1 first in every language. */
const reference: Record<string, Row> = JSON.parse(
  readFileSync(new URL('../../test/golden/words.json', import.meta.url), 'utf8'),
)

/** The outermost words of both poles, looked up by hand for every language: what the ends must say. */
const poles: Record<
  string,
  { hard: RegExp; easy: RegExp; disagree: RegExp; little: RegExp; much: RegExp; no: RegExp }
> = JSON.parse(readFileSync(new URL('../../test/golden/poles.json', import.meta.url), 'utf8'), (_, value) =>
  typeof value === 'string' ? new RegExp(value, 'iu') : value,
)

describe.each([...localeTags])('locale %s', (tag) => {
  const row = reference[tag]!
  const pole = poles[tag]!

  const load = async (): Promise<FullLocale> => (await import(`./${tag}/locale.ts`)).locale

  it('says what the reference says, letter for letter', async () => {
    const locale = await load()
    expect(locale.tag).toBe(tag)
    expect([locale.agreement.questions.issue, ...locale.agreement.labels]).toEqual([
      row.ces2.question,
      ...row.ces2.labels,
    ])
    expect([locale.effort.questions.issue, ...locale.effort.labels]).toEqual([row.ces1.question, ...row.ces1.labels])
    expect([locale.ease.questions.task, ...locale.ease.labels]).toEqual([row.ease.question, ...row.ease.labels])
    expect([locale.binary.questions.issue, ...locale.binary.labels]).toEqual([
      row.binary.question,
      ...row.binary.labels,
    ])
    const { why, improve, send, skip, close, thanks, nOfM, company } = row
    expect(locale).toMatchObject({ why, improve, send, skip, close, thanks, nOfM, company })
  })

  it('starts at the end that the direction of each instrument says', async () => {
    const locale = await load()
    const ends = (labels: readonly string[] = []) => [labels[0] ?? '', labels.at(-1) ?? ''] as const
    const [hardest, easiest] = ends(wordsFor(ease7, locale)?.labels)
    expect([ease7.direction, ease7.labels[0]]).toEqual(['ease-up', 'very-difficult'])
    expect(hardest).toMatch(pole.hard)
    expect(easiest).toMatch(pole.easy)
    expect(hardest).not.toMatch(pole.easy)
    expect(easiest).not.toMatch(pole.hard)

    const [disagree, agree] = ends(wordsFor(ces2, locale)?.labels)
    expect([ces2.direction, ces2.labels[0]]).toEqual(['ease-up', 'strongly-disagree'])
    expect(disagree).toMatch(pole.disagree)
    expect(agree).not.toMatch(pole.disagree)

    const [little, much] = ends(wordsFor(ces1, locale)?.labels)
    expect([ces1.direction, ces1.labels[0]]).toEqual(['effort-up', 'very-low'])
    expect(little).toMatch(pole.little)
    expect(much).toMatch(pole.much)
    expect(much).not.toMatch(pole.little)
    expect(little).not.toMatch(pole.much)

    expect(binary.direction).toBe('ease-up')
    expect(wordsFor(binary, locale)?.labels[0]).toMatch(pole.no)
  })

  it('has one label per point, each of its own', async () => {
    const locale = await load()
    for (const scale of [ces1, ces2, ease7, binary]) {
      const labels = wordsFor(scale, locale)?.labels
      expect(checkScale({ ...scale, words: { [tag]: { labels: labels ?? [] } } })).toEqual([])
    }
  })

  it('leaves no slot open and keeps the company isolated', async () => {
    const locale = await load()
    for (const scale of [ces1, ces2, ease7, binary]) {
      expect(wordsFor(scale, locale)?.question).not.toMatch(/[{}\u2068]|undefined/)
      expect(wordsFor(scale, locale, { company: 'Acme' })?.question).not.toMatch(/[{}]/)
    }
    expect(wordsFor(ces2, locale, { company: 'Acme' })?.question).toContain('\u2068Acme\u2069')
    expect(wordsFor(ces2, locale)?.question).toContain(row.company)
    // The class noun is taken out together with the slot, never left beside "the company".
    expect(wordsFor(ces2, locale)?.question.split(row.company).length).toBe(2)
    expect(locale.nOfM.match(/{[nm]}/g)?.sort()).toEqual(['{m}', '{n}'])
  })

  it('is composed text without stray spaces or letters of another script', async () => {
    const text = JSON.stringify(await load())
    expect(text).toBe(text.normalize('NFC'))
    expect(text).not.toMatch(/ {2}|" | "|\u00a0/)
    if (tag === 'fa') expect(text).not.toMatch(/[\u064a\u0643]/)
    if (tag === 'uz') expect(text).not.toMatch(/['’‘`]/)
    if (tag === 'fr') expect(text).not.toMatch(/[^\u202f][?!]|'/)
  })

  it('writes right to left where the language does', async () => {
    expect((await load()).dir).toBe(['ar', 'fa', 'he'].includes(tag) ? 'rtl' : 'ltr')
  })

  it('costs at most 900 bytes', () => {
    const file = fileURLToPath(new URL(`./${tag}/locale.ts`, import.meta.url))
    const { outputFiles } = buildSync({
      entryPoints: [file],
      bundle: true,
      minify: true,
      charset: 'utf8',
      format: 'esm',
      write: false,
    })
    const code = outputFiles[0]?.contents ?? ''
    expect(brotliCompressSync(code).length).toBeLessThanOrEqual(tag === 'en' ? 520 : 700)
  })

  it('states how far its words may be trusted', () => {
    const letters = { attested: 'A', ends: 'E', draft: 'D' }
    const { statement, agreement, effortQuestion, effort, easeQuestion, ease } = translationStatus(tag)!
    expect([statement, agreement].map((status) => letters[status])).toEqual(row.ces2.status)
    expect([effortQuestion, effort, easeQuestion, ease].map((status) => letters[status])).toEqual(row.status82)
  })
})

describe('localeTags', () => {
  it('lists exactly the languages there are', () => {
    const entries = readdirSync(new URL('.', import.meta.url), { withFileTypes: true })
    const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
    expect([...localeTags].sort()).toEqual(folders.sort())
  })

  it('knows the status of none but these', () => {
    expect(localeTags.map((tag) => translationStatus(tag)?.other).filter((status) => status === 'attested')).toEqual([
      'attested',
    ])
    expect(translationStatus('xx')).toBeUndefined()
  })
})

describe('formatNumber', () => {
  it.each([
    ['fa', 7, {}, '۷'],
    ['fa', 5.3, {}, '۵٫۳'],
    ['fa', 0.7, { style: 'percent' }, '۷۰٪'],
    ['tr', 0.7, { style: 'percent' }, '%70'],
    ['de', 0.7, { style: 'percent' }, '70\u00a0%'],
    ['ar', 7, {}, '7'],
    ['hi', 7, {}, '7'],
    ['he', 7, {}, '7'],
  ] as const)('writes for %s %s with %j as %s', async (tag, value, options, text) => {
    const { locale } = (await import(`./${tag}/locale.ts`)) as { locale: FullLocale }
    expect(formatNumber(locale, value, options)).toBe(text)
  })

  it.each(['fr', 'es', 'ru'])('keeps a no-break space before the percent sign in %s', (tag) => {
    expect(formatNumber({ tag }, 0.7, { style: 'percent' })).toMatch(/^70[\u00a0\u202f]%$/)
  })
})
