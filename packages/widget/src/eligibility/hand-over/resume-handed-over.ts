import type { CheckedSurvey } from '../../api/checked-options.js'
import type { HeardSignal } from '../../trigger/heard-signal.js'
import type { DeviceStorage } from '../device-storage.js'
import { draftKey, draftPrefix, readDraft } from './draft.js'
import { handOver, pendingKey, pendingPrefix, signalLifeMs } from './hand-over.js'
import { mistypedPrefix } from './mistyped.js'
import { readHandedOver } from './read-handed-over.js'

/** How far a clock may be off, in milliseconds. */
const slackMs = 60_000

/** What resuming needs from the running EaseKit. */
export interface ResumeInput {
  readonly project: string
  readonly surveys: readonly CheckedSurvey[]
  readonly storage: DeviceStorage
  /** Epoch milliseconds. */
  readonly now: () => number
  /** Writes a line for `explain`. */
  readonly note: (text: string) => void
  /** Asks a survey after a signal. */
  readonly ask: (survey: CheckedSurvey, heard: HeardSignal) => void
}

/**
 * Goes on with the signals that earlier pages have heard and that nobody was asked about yet, and with those that
 * somebody else has left, such as a shop's own code on another page. What is too old or not readable is removed.
 */
export function resumeHandedOver(input: ResumeInput): void {
  const { surveys, storage, now, note, ask } = input
  const area = storage.open()
  if (!area) return
  const begun = resumeDrafts(input, area)
  for (const key of storage.keys(pendingPrefix)) {
    if (key.startsWith(draftPrefix) || key.startsWith(mistypedPrefix)) continue
    const kept = readHandedOver(key.slice(pendingPrefix.length), area.getItem(key) ?? '')
    const age = kept ? now() - kept.at : Number.NaN
    const listening = surveys.filter(
      ({ id, on }) =>
        kept &&
        (kept.survey ?? id) === id &&
        (kept.survey || kept.name === id || on?.some(({ signals }) => signals.includes(kept.name))),
    )
    // A foreign note is for whoever listens, and for one page only.
    const delays = listening.flatMap(({ delayMs, variants = [] }) => [{ delayMs }, ...variants])
    const longest = Math.max(0, ...delays.map(({ delayMs = 0 }) => delayMs))
    const isFresh = age > -slackMs && age < signalLifeMs + longest
    if (!isFresh || (kept && !kept.survey && listening.length)) area.removeItem(key)
    if (!kept || !isFresh) continue
    for (const survey of listening) {
      if (begun.includes(survey.id)) continue
      if (!kept.survey) {
        for (const one of kept.subjects.length ? kept.subjects : ['']) {
          handOver(storage.open, pendingKey(kept.name, survey.id), kept.at, kept.source, one)
        }
      }
      note(`${kept.name} heard from ${kept.source} on an earlier page`)
      ask(survey, { ...kept, subject: kept.subjects[0], others: kept.subjects.slice(1), order: 0 })
    }
  }
}

/** Goes on with the showings in which somebody has written what was not sent yet. Returns the ids of their surveys. */
function resumeDrafts({ project, surveys, storage, now, note, ask }: ResumeInput, area: Storage): readonly string[] {
  return storage.keys(draftPrefix).flatMap((key) => {
    const draft = readDraft(area.getItem(key) ?? '', now())
    if (!draft) area.removeItem(key)
    const survey = surveys.find(({ id }) => key === draftKey(project, id))
    if (!draft?.showing || !survey || (survey.version ?? 1) !== draft.version) return []
    const { signal, subjects, ...begun } = draft.showing
    note(`${survey.id} goes on with what was written on an earlier page`)
    ask(survey, { ...signal, subject: subjects[0], others: subjects.slice(1), order: 0, begun })
    return [survey.id]
  })
}
