import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { buildSync } from 'esbuild'
import { describe, expect, it } from 'vitest'
import {
  binary,
  ces1,
  ces2,
  ces2Short,
  checkScale,
  csat5,
  ease5,
  ease7,
  effortDimensions,
  type FamilyName,
  type FullLocale,
  formatNumber,
  instruments,
  issueNames,
  type LocaleFamily,
  localeTags,
  nps,
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

/** All words that are asked today, by language and kind. Who changes one counts its version up in both places. */
const worded: Record<string, Record<FamilyName, LocaleFamily>> = JSON.parse(
  readFileSync(new URL('../../test/golden/worded.json', import.meta.url), 'utf8'),
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

  it('says what it said first, letter for letter, or counts up the version of what it says now', async () => {
    const locale = await load()
    expect(locale.tag).toBe(tag)
    const parts: readonly [LocaleFamily, string, Part][] = [
      [locale.agreement, 'issue', row.ces2],
      [locale.effort, 'issue', row.ces1],
      [locale.ease, 'task', row.ease],
      [locale.binary, 'issue', row.binary],
    ]
    for (const [{ labels = [], questions, version = 1 }, wording, first] of parts) {
      const now = [
        questions[wording]?.replace(/\[(.*?)\|.*?]/, '$1').replace('your request', 'your {issue}'),
        ...labels,
      ]
      const said = [first.question.replace('my {issue}', 'my issue'), ...first.labels]
      const saidInEnglish = said.map((text) => text.replace('easy to handle your {issue}', 'easy to handle your issue'))
      if (version === 1) expect(now).toEqual(tag === 'en' ? saidInEnglish : said)
      // A name that is missing is put otherwise in Japanese, and no word else.
      else if (tag !== 'ja' || first !== row.ces2) expect(now).not.toEqual(said)
    }
    if (locale.improveVersion) expect(locale.improve).not.toBe(row.improve)
    else expect(locale.improve).toBe(row.improve)
    const { why, send, skip, close, thanks, nOfM } = row
    expect(locale).toMatchObject({ why, send, skip, close, thanks, nOfM })
  })

  it('says under a version what it has always said under it', async () => {
    const locale = await load()
    for (const [family, { version, ...texts }] of Object.entries(worded[tag] ?? {})) {
      const { version: now = 1, ...said } = locale[family as FamilyName]
      expect([family, now]).toEqual([family, version])
      expect(said).toEqual(texts)
    }
    expect(Object.keys(worded[tag] ?? {})).toHaveLength(7)
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
    for (const scale of instruments) {
      const labels = wordsFor(scale, locale)?.labels
      expect(checkScale({ ...scale, words: { [tag]: { labels: labels ?? [] } } })).toEqual([])
    }
  })

  it('leaves no slot open and keeps the company isolated', async () => {
    const locale = await load()
    for (const scale of instruments)
      for (const issue of [undefined, ...issueNames])
        for (const companyIsPlural of [false, true]) {
          expect(wordsFor(scale, locale, { issue })?.question).not.toMatch(/[{}[\]|\u2068]|undefined/)
          const { question } = wordsFor(scale, locale, { issue, company: 'Acme', companyIsPlural }) ?? {}
          expect(question).not.toMatch(/[{}[\]|]/)
        }
    for (const scale of [ces2, csat5, nps])
      expect(wordsFor(scale, locale, { company: 'Acme' })?.question).toContain('\u2068Acme\u2069')
    const company = tag === 'ja' ? '当社' : row.company
    expect(wordsFor(ces2, locale)?.question).toContain(company)
    // The class noun is taken out together with the slot, never left beside "the company".
    expect(wordsFor(ces2, locale)?.question.split(company).length).toBe(2)
    expect(locale.nOfM.match(/{[nm]}/g)?.sort()).toEqual(['{m}', '{n}'])
  })

  it('asks about what was handled, each in a sentence and a wording of its own', async () => {
    const locale = await load()
    for (const scale of [ces1, ces2, ces2Short, ease7, ease5, binary, effortDimensions]) {
      const texts = issueNames.map((issue) => wordsFor(scale, locale, { issue }))
      // What was published in English for `ces1` asks about a request by itself.
      const same = tag === 'en' && scale === ces1 ? 1 : 0
      expect(new Set(texts.map((one) => one?.question)).size).toBe(issueNames.length - same)
      expect(new Set(texts.map((one) => one?.wording.id)).size).toBe(issueNames.length)
    }
    // Of a problem speaks only who was asked to.
    const problem = /problem|مشکل|مشكل|בעיה|sorun|问题|問題|문제|समस्या|мәселе|muammo|Anliegen|вопрос|питання/iu
    for (const scale of [ces1, ces2, ease7, binary, effortDimensions])
      for (const issue of ['order', 'sign-up', 'booking', 'return'] as const)
        expect(wordsFor(scale, locale, { issue })?.question).not.toMatch(problem)
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

  it.each(['ces2', 'effort', 'ease', 'binary', 'dimensions', 'satisfaction', 'likelihood', 'open', 'second-step'])(
    'costs at most 1,024 bytes for %s',
    (name) => {
      const file = fileURLToPath(new URL(`./${tag}/${name}.ts`, import.meta.url))
      const { outputFiles } = buildSync({
        entryPoints: [file],
        bundle: true,
        minify: true,
        charset: 'utf8',
        format: 'esm',
        write: false,
      })
      const code = outputFiles[0]?.contents ?? ''
      expect(brotliCompressSync(code).length).toBeLessThanOrEqual(1024)
    },
  )

  it('states how far its words may be trusted', () => {
    const letters = { attested: 'A', ends: 'E', draft: 'D' }
    const { statement, agreement, effortQuestion, effort, easeQuestion, ease } = translationStatus(tag)!
    const now = [statement, agreement, effortQuestion, effort, easeQuestion, ease].map((status) => letters[status])
    // Published with another word in it is not attested any more.
    const exact: Readonly<Record<string, readonly number[]>> = { en: [0, 1, 2, 4], fa: [1] }
    const first = [...row.ces2.status, ...row.status82]
    expect(now).toEqual(first.map((letter, at) => (letter !== 'A' || exact[tag]?.includes(at) ? letter : 'D')))
  })
})

describe('docs/translations.md', () => {
  const page = readFileSync(new URL('../../../../docs/translations.md', import.meta.url), 'utf8')

  it.each([...localeTags])('says of %s what translationStatus says', (tag) => {
    const { statement, agreement, effortQuestion, effort, easeQuestion, ease } = translationStatus(tag)!
    const letters = { attested: 'A', ends: 'E', draft: 'D' }
    const row = [statement, agreement, effortQuestion, effort, easeQuestion, ease].map((status) => letters[status])
    expect(page).toContain(`\n| ${tag} | ${row.join(' | ')} |\n`)
  })
})

describe('localeTags', () => {
  it('lists exactly the languages there are', () => {
    const entries = readdirSync(new URL('.', import.meta.url), { withFileTypes: true })
    const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
    expect([...localeTags].sort()).toEqual(folders.sort())
  })

  it('knows the status of none but these', () => {
    expect(translationStatus('xx')).toBeUndefined()
    for (const tag of localeTags)
      expect(translationStatus(tag)).toMatchObject({ likelihood: 'draft', satisfaction: 'draft', issues: 'draft' })
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
