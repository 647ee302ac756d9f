import type { FamilyName, FullLocale, LocaleFamily } from '../words/locale.js'
import { offered } from '../words/offered.js'
import { lintFamily } from './lint-family.js'
import { localePatterns } from './locale-patterns.js'
import type { Finding } from './survey.js'

const NAMES_COMPANY = /^(agreement|satisfaction|likelihood)\.(?!items)/

const missing = (field: string, what: string): Finding => ({
  rule: 'missing',
  severity: 'error',
  field,
  message: `${what} is missing: the instrument could not be asked in this language`,
})

const placeholder = (field: string, message: string): Finding => ({
  rule: 'placeholder',
  severity: 'error',
  field,
  message,
})

const lintPlaces = (name: FamilyName, { questions, noun }: LocaleFamily, common: string | undefined): Finding[] =>
  Object.entries(questions).flatMap(([id, question]) => {
    const field = `${name}.questions.${id}`
    const slots = question.match(/{[^}]*}?/g) ?? []
    const expected = NAMES_COMPANY.test(`${name}.${id}`) ? '{company}' : ''
    const findings: Finding[] = []
    if (slots.join() !== expected)
      findings.push(placeholder(field, `must hold ${expected || 'no slot'}, got ${slots.join() || 'none'}`))
    const own = noun ?? common
    if (expected && own && !question.includes(own))
      findings.push(placeholder(field, `must name the company as "${own}", so that a missing name takes the noun away`))
    if (/[[\]|]/.test(question.replace(/\[[^[\]|]+\|[^[\]|]+]/g, '')))
      findings.push(placeholder(field, 'must hold both forms as in [has|have]'))
    return findings
  })

/**
 * Looks for faults in the words of a language: instruments, wordings or slots that are missing, labels that do not answer
 * their question, a yes/no question that presupposes success, alternatives for two genders that lose a negation. An empty
 * list is no promise: a native reader has to look as well.
 */
export const lintLocale = (locale: FullLocale): readonly Finding[] => {
  const patterns = localePatterns[locale.tag]
  const families = Object.entries(offered) as [FamilyName, (typeof offered)[FamilyName]][]
  const findings = families.flatMap(([name, { points, wordings }]): readonly Finding[] => {
    const family: LocaleFamily | undefined = locale[name]
    if (!family) return [missing(name, 'the instrument')]
    const { labels = [], questions, items, ends } = family
    return [
      ...(labels.length === points ? [] : [missing(`${name}.labels`, `one of ${points} labels`)]),
      ...wordings
        .filter((id) => !questions[id]?.trim())
        .map((id) => missing(`${name}.questions.${id}`, 'the question')),
      ...(name === 'likelihood' && !(ends?.[0] && ends[1]) ? [missing(`${name}.ends`, 'the text of an end')] : []),
      ...(name === 'dimensions'
        ? ['time', 'mental', 'emotional', 'steps']
            .filter((id) => !items?.[id])
            .map((id) => missing(`${name}.items.${id}`, 'the item'))
        : []),
      ...lintPlaces(name, family, locale.noun),
      ...(patterns ? lintFamily(name, family, patterns) : []),
    ]
  })
  return /^(?=.*{n})(?=.*{m})/.test(locale.nOfM)
    ? findings
    : [...findings, placeholder('nOfM', `must hold {n} and {m}, got "${locale.nOfM}"`)]
}
