import { describe, expect, it } from 'vitest'
import { contactConsent, localeTags, type SecondStepWords } from '../index.js'

const groups = ['harder', 'neutral', 'easier'] as const
const load = async (tag: string): Promise<SecondStepWords> => (await import(`./${tag}/second-step.ts`)).secondStep
const english = await load('en')

const textsOf = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value as object).flatMap(textsOf)

describe.each([...localeTags])('the second step in %s', (tag) => {
  it('has every text that English has, and the same reasons', async () => {
    const words = await load(tag)
    expect(words.tag).toBe(tag)
    const { noun: _, ...needed } = words
    expect(Object.keys(needed).sort()).toEqual(Object.keys(english).sort())
    for (const group of groups)
      expect(Object.keys(words.reasonsFor[group])).toEqual(Object.keys(english.reasonsFor[group]))
  })

  it('asks another question after each kind of answer, each of them a question', async () => {
    const asked = Object.values((await load(tag)).whyFor)
    expect(new Set(asked).size).toBe(3)
    for (const question of asked) expect(question).toMatch(/[?？؟]$/)
  })

  it('offers 3 to 5 reasons a group, no two of them alike', async () => {
    const { reasonsFor } = await load(tag)
    for (const group of groups) {
      const labels = Object.values(reasonsFor[group])
      expect(labels.length).toBeGreaterThanOrEqual(3)
      expect(labels.length).toBeLessThanOrEqual(5)
      expect(new Set(labels).size).toBe(labels.length)
    }
    const ids = groups.flatMap((group) => Object.keys(reasonsFor[group]))
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('leaves exactly the slots open that it says', async () => {
    const { contactConsent: consent, yourAnswer, noun, ...others } = await load(tag)
    expect(consent.match(/{\w+}/g)).toEqual(['{company}'])
    expect(yourAnswer.match(/{\w+}/g)).toEqual(['{answer}'])
    if (noun) expect(consent).toContain(noun)
    expect(textsOf(others).join(' ')).not.toMatch(/[{}]/)
  })

  it('names the company that is agreed to, or the company at large', async () => {
    const words = await load(tag)
    expect(contactConsent(words, 'Acme')).toContain('\u2068Acme\u2069')
    expect(contactConsent(words)).toContain(words.company)
    expect(contactConsent(words, ' \u200f')).not.toMatch(/[{}\u2068]/)
  })

  it('is composed text, without stray spaces or letters of another script', async () => {
    const text = textsOf(await load(tag)).join('|')
    expect(text).toBe(text.normalize('NFC'))
    expect(text).not.toMatch(/ {2}|\| | \||\u00a0/)
    if (tag === 'fa') expect(text).not.toMatch(/[\u064a\u0643]/)
    if (tag === 'uz') expect(text).not.toMatch(/['’‘`]/)
    if (tag === 'fr') expect(text).not.toMatch(/[^\u202f][?!:]|'/)
    // Nobody has to pick a gender to say what they mean.
    expect(text).not.toMatch(/\/|\((a|e|о|а)\)/)
  })
})
