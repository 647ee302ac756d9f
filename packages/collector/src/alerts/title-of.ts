import type { OccasionBody } from './alert-body.js'
import type { Writer } from './create-writer.js'

/** The title of an alert. */
export function titleOf({ type, facts }: Pick<OccasionBody, 'type' | 'facts'>, { words, name }: Writer): string {
  const hasBegun = type === 'opened'
  if (facts.kind === 'unknown') return hasBegun ? words.unknownProject : words.unknownProjectOver
  const survey = name(facts.survey)
  if (facts.kind === 'target') return hasBegun ? words.targetMissed(survey) : words.targetReached(survey)
  if (facts.kind === 'volume') return hasBegun ? words.answersStop(survey) : words.answersComeAgain(survey)
  return hasBegun && facts.change ? words.changed[facts.change](survey) : words.usualAgain(survey)
}
