import type { FamilyName, LocaleFamily } from '../words/locale.js'
import type { LocalePatterns } from './locale-patterns.js'
import type { Finding } from './survey.js'

/** Whether a label offers two forms of which only the first is negated: "не согласен/согласна" reads as "agree" for one. */
const losesNegation = (label: string, not: string): boolean => {
  const [first = '', ...others] = label.split('/')
  const isNegated = (text: string): boolean => text.trim().split(/\s+/).includes(not)
  // What follows the slash as a mere ending, as in "мск/а", goes on with the word before it.
  return isNegated(first) && others.some((other) => other.trim().length > 2 && !isNegated(other))
}

/** Looks for kinds of faults that translations of survey questions were found to have. */
export const lintFamily = (
  name: FamilyName,
  { questions, labels = [] }: LocaleFamily,
  { degree, presupposes, howMuch, level, not }: LocalePatterns,
): readonly Finding[] => {
  const error = (rule: string, field: string, message: string): Finding => ({ rule, severity: 'error', field, message })
  const asked = Object.entries(questions)
  const gendered = not === undefined ? [] : labels.filter((label) => losesNegation(label, not))
  const findings = gendered.map((label) =>
    error(
      'gendered-negation',
      `${name}.labels`,
      `"${label}": the second form has lost its "${not}" and says the opposite`,
    ),
  )
  if (name === 'ease')
    for (const [id, question] of asked.filter(([, question]) => !degree.test(question)))
      findings.push(
        error('degree', `ease.questions.${id}`, `"${question}" asks which of two it was, and the labels say how much`),
      )
  if (name === 'binary' && presupposes)
    for (const [id, question] of asked.filter(([, question]) => presupposes.test(question)))
      findings.push(
        error(
          'presupposes',
          `binary.questions.${id}`,
          `"${question}" takes it for granted that the matter was settled`,
        ),
      )
  if (name === 'effort' && howMuch && level) {
    const wrong = labels.find((label) => level.test(label))
    if (wrong && asked.some(([, question]) => howMuch.test(question)))
      findings.push(error('ladder', 'effort.labels', `"${wrong}" is no answer to a question that asks how much`))
  }
  return findings
}
