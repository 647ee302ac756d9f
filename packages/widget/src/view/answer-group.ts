import type { AnswerGroup, Answers, OpenQuestion, Scale } from '@easekit/scales'

/**
 * The group of an answer: on which side of the middle of the scale it lies, by the direction of the scale; of several
 * items the mean counts. The likelihood to recommend has groups of its own, 0–6, 7–8 and 9–10. `undefined` without a
 * rating.
 */
export function answerGroup(scale: Scale | OpenQuestion, answer: Answers = {}): AnswerGroup | undefined {
  if (scale.type === 'open') return undefined
  const values = Object.values(answer).filter((value) => typeof value === 'number')
  if (!values.length) return undefined
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  if (scale.type === 'likelihood') return mean < 7 ? 'harder' : mean < 9 ? 'neutral' : 'easier'
  const side = (mean - (scale.min + scale.max) / 2) * (scale.direction === 'effort-up' ? -1 : 1)
  return side > 0 ? 'easier' : side < 0 ? 'harder' : 'neutral'
}
