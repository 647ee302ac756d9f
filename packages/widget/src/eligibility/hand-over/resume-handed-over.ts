import type { CheckedSurvey } from '../../api/checked-options.js'
import type { HeardSignal } from '../../trigger/heard-signal.js'
import type { DeviceStorage } from '../device-storage.js'
import { draftKey, readDraft } from './draft.js'
import { handOver, pendingKey, pendingPrefix, signalLifeMs, unownedPrefix } from './hand-over.js'
import { mistypedPrefix } from './mistyped.js'
import { readHandedOver } from './read-handed-over.js'

/** How far a clock may be off, in milliseconds. */
const slackMs = 60_000

/** What the keys of drafts began with in versions before this one; the project and the survey follow. */
const formerDraftPrefix = `${unownedPrefix}unsent:`

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
 * Goes on with the signals that earlier pages of the project have heard and that nobody was asked about yet, and with those
 * that belong to no project: left by somebody else, such as a shop's own code on another page, or by a version before this
 * one. What is too old or not readable is removed.
 */
export function resumeHandedOver(input: ResumeInput): void {
  const { project, surveys, storage, now, note, ask } = input
  const area = storage.open()
  if (!area) return
  const begun = resumeDrafts(input, area)
  const ownPrefix = `${pendingPrefix(project)}:`
  for (const key of [ownPrefix, unownedPrefix].flatMap(storage.keys)) {
    if (key.startsWith(formerDraftPrefix) || key.startsWith(mistypedPrefix)) continue
    const isOwn = key.startsWith(ownPrefix)
    const kept = readHandedOver(key.slice((isOwn ? ownPrefix : unownedPrefix).length), area.getItem(key) ?? '')
    const age = kept ? now() - kept.at : Number.NaN
    const listening = surveys.filter(
      ({ id, on }) =>
        kept &&
        (kept.survey ?? id) === id &&
        (isOwn || kept.name === id || on?.some(({ signals }) => signals.includes(kept.name))),
    )
    const delays = listening.flatMap(({ delayMs, variants = [] }) => [{ delayMs }, ...variants])
    const longest = Math.max(0, ...delays.map(({ delayMs = 0 }) => delayMs))
    const isFresh = age > -slackMs && age < signalLifeMs + longest
    // What belongs to no project is for the first that listens.
    if (!isFresh || (!isOwn && listening.length)) area.removeItem(key)
    if (!kept || !isFresh) continue
    for (const survey of listening) {
      if (begun.includes(survey.id)) continue
      if (!isOwn) {
        for (const one of kept.subjects.length ? kept.subjects : ['']) {
          handOver(storage, pendingKey(project, kept.name, survey.id), kept.at, kept.source, one)
        }
      }
      note(`${kept.name} heard from ${kept.source} on an earlier page`)
      ask(survey, { ...kept, subject: kept.subjects[0], others: kept.subjects.slice(1), order: 0 })
    }
  }
}

/** Goes on with the showings in which somebody has written what was not sent yet. Returns the ids of their surveys. */
function resumeDrafts({ project, surveys, storage, now, note, ask }: ResumeInput, area: Storage): readonly string[] {
  for (const key of storage.keys(formerDraftPrefix)) {
    const survey = surveys.find(({ id }) => key === `${formerDraftPrefix}${project}:${id}`)
    const text = area.getItem(key) ?? ''
    if (survey || !readDraft(text, now())) area.removeItem(key)
    if (survey) area.setItem(draftKey(project, survey.id), text)
  }
  return storage.keys(draftKey(project, '')).flatMap((key) => {
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
