import { contactConsent, type SecondStepWords } from '@easekit/scales'
import { textIn } from '../../api/localized-text.js'
import type { AfterAnswer, AfterAnswerInput } from '../presentation.js'
import { answerGroup } from './answer-group.js'
import { chosenOf } from './chosen.js'
import { contactOf } from './contact.js'
import { readContact } from './read-contact.js'

/**
 * What follows an answer: the second question and its reasons by how the task was for the person, and the answer itself, which
 * can still be changed. Fetched while the question is read, since nobody needs it before.
 */
export function afterAnswer(words: SecondStepWords, { scale, locale, survey, Asking }: AfterAnswerInput): AfterAnswer {
  const { why = {} } = survey
  const { tag } = locale
  const group: AfterAnswer['group'] = (answer) => answerGroup(scale, answer)
  // What the languages say of it speaks of effort.
  const known = /^[sl]/.test(scale.type) ? undefined : words
  return {
    words,
    group,
    ask(answer) {
      const name = group(answer) ?? 'neutral'
      const own = why[name]
      // The reasons of a survey without groups are complaints, as a rule.
      const reasons =
        own?.reasons ??
        (name === 'easier' ? undefined : why.reasons) ??
        Object.entries(known?.reasonsFor[name] ?? {}).map(([id, label]) => ({ id, label }))
      return {
        question: textIn(tag, own?.question ?? '') || known?.whyFor[name] || locale.why,
        reasons: reasons.slice(0, 6).map(({ id, label }) => ({ id, label: textIn(tag, label) ?? id })),
      }
    },
    Chosen: chosenOf(words, Asking),
    Contact: survey.contact
      ? contactOf(words, contactConsent(words, survey.company), (answer) => group(answer) === 'harder')
      : undefined,
    readContact,
  }
}
