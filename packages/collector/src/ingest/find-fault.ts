import { ladderOf, type Scale, type Series } from '@easekit/scales'
import type { Project } from '../projects/project.js'
import { isRating } from '../storage/is-rating.js'
import { csiName, knownScale } from '../wire/known-scale.js'
import type { WireRecord } from '../wire/record-schema.js'

// Each value of each question is a counter, and anybody can make up a scale.
const mostRatings = 50
const mostCells = 2000
const unscored = [0, 100, 1] as const

/**
 * Why a well-formed record must not be counted, in one line for the operator; `undefined` when nothing is wrong. A
 * value off its scale, a published scale with another range, direction or ladder, or another question under its published
 * wording, a closed survey, a page of a foreign origin.
 * Without a series there is nothing to check a value against: such an answer is kept, and no figure is made of it.
 */
export function findFault(
  record: WireRecord,
  series: Series | undefined,
  project: Project,
  origin: string | null,
): string | undefined {
  const [survey = ''] = record.survey.split('@')
  if (project.closed.has(survey)) return `survey: "${survey}" is closed`
  if (origin !== null && origin !== 'null' && project.origins && !project.origins.has(origin)) {
    return `origin: must be one of the project's origins, got "${origin.slice(0, 200)}"`
  }
  const known = series && knownScale(series.scale, series.labels)
  if (record.context?.scale === csiName && !known) {
    return `context.labels: must be the five points of ${csiName} and 2 to 10 items behind them`
  }
  if (series && known && !isOf(series, known)) return `context: direction and range must be those of ${series.scale}`
  if (series && known && series.labels !== ladderOf(known)) {
    return `context.labels: must be those of ${series.scale}, "${ladderOf(known)}"`
  }
  if (series?.question !== undefined && known && series.wording === `${known.wording.id}@${known.wording.version}`) {
    return `context.wording: must be the host's own for a question of its own, since ${series.wording} of ${series.scale} is published`
  }
  const points = series ? 1 + Math.round((series.range[1] - series.range[0]) / series.range[2]) : 0
  // Behind the labels of its points stand the items of a scale, each rated on all of them.
  const items = Math.max(1, (series?.labels?.split(' ').length ?? 0) - points)
  if (points * items > mostCells) return `context.labels: must be fewer, got ${items} items of ${points} points`
  const ratings = Object.entries(record.answers).filter(([question]) => isRating(question))
  if (ratings.length > mostRatings) return `answers: must be at most ${mostRatings} ratings, got ${ratings.length}`
  for (const [question, value] of ratings) {
    if (typeof value !== 'number') return `answers.${question}: must be a number`
    if (known && !isQuestionOf(question, known))
      return `answers.${question}: is no question of ${record.context?.scale}`
    if (series && !known && !isNamed(question, series)) return `answers.${question}: is none of context.labels`
    if (!series && !isPoint(value, unscored))
      return `answers.${question}: must be an integer of 0 to 100 without a scale`
    if (series && !isPoint(value, series.range)) {
      return `answers.${question}: must be a point of ${series.range[0]} to ${series.range[1]}, got ${value}`
    }
  }
  return undefined
}

function isOf({ direction, range: [min, max, step] }: Series, scale: Scale): boolean {
  return direction === scale.direction && min === scale.min && max === scale.max && step === scale.step
}

// A scale of several items has no rating of its own, and one without items has nothing else.
function isQuestionOf(question: string, { items }: Scale): boolean {
  return items ? items.some((item) => question === `effort.${item}`) : question === 'effort'
}

// Of a host's own scale only its labels tell which items it has.
function isNamed(question: string, { labels = '' }: Series): boolean {
  return question === 'effort' || labels.split(' ').includes(question.slice('effort.'.length))
}

function isPoint(value: number, [min, max, step]: Series['range']): boolean {
  return value >= min && value <= max && Number.isInteger((value - min) / step)
}
