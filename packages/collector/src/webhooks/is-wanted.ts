import type { Project } from '../projects/project.js'
import { isRating } from '../storage/is-rating.js'
import { meanOf } from '../storage/mean-of.js'
import { isHardSide } from '../wire/is-hard-side.js'
import { knownScale } from '../wire/known-scale.js'
import type { WireRecord } from '../wire/record-schema.js'

type Filter = NonNullable<Project['webhook']>['only'][number]

const filters: Readonly<Record<Filter, (record: WireRecord) => boolean>> = {
  answered: (record) => ratingsOf(record).length > 0 || hasComment(record),
  commented: hasComment,
  harder: isHarder,
}

/** Whether a response passes every filter of a webhook. */
export function isWanted(record: WireRecord, only: readonly Filter[]): boolean {
  return only.every((filter) => filters[filter](record))
}

function hasComment({ answers }: WireRecord): boolean {
  return typeof answers.comment === 'string' && answers.comment.trim() !== ''
}

function ratingsOf({ answers }: WireRecord): readonly number[] {
  return Object.entries(answers).flatMap(([question, value]) =>
    isRating(question) && typeof value === 'number' ? value : [],
  )
}

// Of several items their mean counts.
function isHarder(record: WireRecord): boolean {
  const mean = meanOf(ratingsOf(record))
  const { scale = '', labels, direction, range } = record.context ?? {}
  const known = knownScale(scale, labels)
  const [min, max] = range ?? (known ? [known.min, known.max] : [])
  if (mean === null || min === undefined || max === undefined) return false
  return isHardSide(mean, direction ?? known?.direction, [min, max])
}
