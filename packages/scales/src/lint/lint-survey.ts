import { instruments } from '../instrument/instruments.js'
import type { Scale } from '../instrument/scale.js'
import { lintLabels } from './lint-labels.js'
import { lintQuestion } from './lint-question.js'
import type { Finding, Survey } from './survey.js'

const hardFields = ({ version, type, direction, min, max, step, labels, orientation }: Scale): string =>
  JSON.stringify([version, type, direction, min, max, step, labels, orientation])

const lintScale = (scale: Scale): readonly Finding[] => {
  const findings: Finding[] = []
  const points = scale.labels.length
  const builtIn = instruments.find(({ id }) => id === scale.id)
  if (builtIn && hardFields(builtIn) !== hardFields(scale))
    findings.push({
      rule: 'reserved-id',
      severity: 'error',
      field: 'id',
      message: `"${scale.id}" is the name of a built-in instrument that differs from this one: take another id or version`,
    })
  if (scale.type !== 'binary' && points < 5)
    findings.push({
      rule: 'coarse',
      severity: 'warning',
      field: 'labels',
      message: `${points} points tell little apart: use 5 or 7`,
    })
  if (scale.glyph === 'emoji' && points !== 5)
    findings.push({
      rule: 'emoji',
      severity: 'warning',
      field: 'glyph',
      message: `Faces compare with digits on 5 points, with text labels, and not on ${points}`,
    })
  if (scale.orientation === 'descending')
    findings.push({
      rule: 'order',
      severity: 'warning',
      field: 'orientation',
      message: 'Answers drift towards what is read first: never change the order within a series',
    })
  return findings
}

const lintLength = ({ scale, open = [], companions = [] }: Survey): readonly Finding[] => {
  const findings: Finding[] = []
  const ratings = [scale, ...companions].reduce((sum, { items }) => sum + (items?.length ?? 1), 0)
  if (ratings + open.length > 2)
    findings.push({
      rule: 'too-many',
      severity: 'warning',
      field: 'open',
      message: `${ratings + open.length} questions in one go: ask one or two`,
    })
  if (open.length > 1)
    findings.push({
      rule: 'chained',
      severity: 'warning',
      field: 'open',
      message: `${open.length} open questions in a row: ask one, without a chain`,
    })
  if (open.some(({ required }) => required))
    findings.push({
      rule: 'required',
      severity: 'warning',
      field: 'open',
      message: 'The open question is mandatory: people who are made to write leave, or write nothing of use',
    })
  return findings
}

/**
 * Looks for what `defineScale` cannot refuse: wording, length, order. Findings are values, and an empty list is no
 * promise: test a question with people before trusting its figures.
 */
export const lintSurvey = (survey: Survey): readonly Finding[] => {
  const { scale, language = 'en' } = survey
  const own = scale.words?.[language]
  const question = survey.question ?? own?.question
  const items = Object.values(own?.items ?? {})
  const labels = survey.labels ?? own?.labels
  const texts: readonly Finding[] =
    language === 'en'
      ? [
          ...(question
            ? lintQuestion({ text: [question, ...items].join(' '), type: scale.type, direction: scale.direction })
            : []),
          ...(labels ? lintLabels(labels, scale.type) : []),
        ]
      : [{ rule: 'language', severity: 'note', field: 'language', message: `Texts in "${language}" are not looked at` }]
  return [...lintScale(scale), ...texts, ...lintLength(survey)]
}
