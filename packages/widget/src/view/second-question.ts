import type { Answers, SecondStepWords } from '@easekit/scales'
import { textIn } from '../api/localized-text.js'
import { answerGroup } from './answer-group.js'
import type { PresentationInput, SecondQuestion } from './presentation.js'

/**
 * The second question and its reasons, by how the task was for the person: the survey's own, else those of the language.
 *
 * @param words missing while they are on their way; then it asks in fewer words
 */
export function secondQuestion(
  { scale, locale, survey }: Pick<PresentationInput, 'scale' | 'locale' | 'survey'>,
  answer: Answers | undefined,
  words: SecondStepWords | undefined,
): SecondQuestion {
  const { why = {} } = survey
  const { tag } = locale
  const group = answerGroup(scale, answer) ?? 'neutral'
  // What the languages say of it speaks of effort.
  const known = /^[sl]/.test(scale.type) ? undefined : words
  // The reasons of a survey without groups are complaints, as a rule.
  const own = why[group]?.reasons ?? (group === 'easier' ? undefined : why.reasons)
  const reasons = own ?? Object.entries(known?.reasonsFor[group] ?? {}).map(([id, label]) => ({ id, label }))
  return {
    question: textIn(tag, why[group]?.question ?? '') || known?.whyFor[group] || locale.why,
    reasons: reasons.slice(0, 6).map(({ id, label }) => ({ id, label: textIn(tag, label) ?? id })),
  }
}
