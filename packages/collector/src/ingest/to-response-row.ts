import { utcDay } from '../publishing/days.js'
import { isAnswer } from '../storage/is-answer.js'
import { isRating } from '../storage/is-rating.js'
import type { RatingMeasure } from '../storage/tally.js'
import type { ResponseRow } from '../storage/write.js'
import type { WireRecord } from '../wire/record-schema.js'

const longestWaitMs = 32 * 24 * 60 * 60 * 1000

/** A valid record as it is stored and counted: its ratings, its comment, and the UTC day that it counts for. */
export function toResponseRow(
  record: WireRecord,
  rest: Pick<ResponseRow, 'body' | 'series' | 'dimensions' | 'redactions' | 'receivedAt' | 'isImported'>,
): ResponseRow {
  const { project, id, rev, done, answers, context, contact } = record
  const [survey = '', version = ''] = record.survey.split('@')
  const ratings = Object.fromEntries(Object.entries(answers).filter(isNumericRating))
  const comment = answers.comment?.trim() || null
  const at = rest.isImported ? record.at : answeredAt(record.at, rest.receivedAt)
  const told = context?.state ?? (done ? 'completed' : isAnswer({ ...rest, ratings, comment }) ? 'answered' : 'shown')
  const state = context?.test ? 'test' : told
  const day = utcDay(at)
  return {
    project,
    id,
    rev,
    done,
    survey,
    version,
    day,
    state,
    ratings,
    reasons: [...new Set(answers.reasons)],
    comment,
    subject: context?.subject ?? null,
    trigger: context?.trigger ?? null,
    at,
    contact: contact ? { to: contact.to, consent: contact.consent } : null,
    ...rest,
  }
}

function isNumericRating(answer: [string, unknown]): answer is [RatingMeasure, number] {
  return isRating(answer[0]) && typeof answer[1] === 'number'
}

// When an answer was given, in epoch ms: the client's clock as long as it is believable, that is neither ahead of ours
// nor further back than a record can wait on a device (30 days, and some slack); otherwise the time it arrived.
function answeredAt(at: number, receivedAt: number): number {
  return at <= receivedAt && at >= receivedAt - longestWaitMs ? at : receivedAt
}
