import type { CheckedSurvey } from '../api/checked-options.js'
import type { Platform } from '../api/platform.js'
import type { DeviceStorage } from '../eligibility/device-storage.js'
import { digest } from '../eligibility/digest.js'
import { type Draft, readDraft, type Unsent } from '../eligibility/hand-over/draft.js'
import type { SessionStore } from '../store/session-store.js'
import type { BegunShowing } from '../trigger/begun-showing.js'
import type { Occurrence } from '../trigger/join-signals.js'

/** What it takes to keep what somebody writes. */
export interface UnsentInput {
  readonly page: {
    readonly platform: Pick<Platform, 'window' | 'now'>
    /** Where it is kept on the device. */
    readonly storage: DeviceStorage
  }
  readonly survey: Pick<CheckedSurvey, 'version'>
  readonly occurrence: Occurrence
  /** The root of the popup. */
  readonly root: ShadowRoot
  readonly store: Pick<SessionStore, 'getState' | 'subscribe'>
  /** Under which key it is kept. */
  readonly key: string
  /** What this page keeps itself, also where nothing may be stored. */
  readonly memory: Record<string, string>
  /** The showing as the next page needs it, but for the state of its store. */
  readonly showing: () => BegunShowing
  /** Takes the popup away without a word: the showing has gone on elsewhere. */
  readonly abandon: () => void
}

const nothing: Unsent = { comment: '', reasons: [] }

/**
 * Keeps what somebody writes or chooses, but not where to call back, until it is sent, skipped or discarded with the cross, and
 * puts it back into the fields where the same showing goes on, or the survey comes again about the same subject.
 */
export function followUnsent(input: UnsentInput): void {
  const { page, survey, occurrence, root, store, key, memory, showing, abandon } = input
  const { platform, storage } = page
  const { window, now } = platform
  const { name, source, at, _bySource } = occurrence
  const subjects = Object.values(_bySource)
  const subject = digest(subjects[0] ?? '')
  const over = new AbortController()
  const { signal } = over
  const seen = new WeakSet<Element>()
  let isStored = false

  const write = (draft?: Draft): void => {
    const text = draft && JSON.stringify(draft)
    if (text) memory[key] = text
    else delete memory[key]
    try {
      const area = storage.open()
      if (text) area?.setItem(key, text)
      else area?.removeItem(key)
      isStored = Boolean(text && area)
    } catch {
      // Full or denied: then it lives as long as its page.
    }
  }
  const describe = (): Omit<Draft, 'v' | 'at' | 'said'> => {
    const { phase, answer } = store.getState()
    const signal = { name, source, at }
    const begun = { ...showing(), phase: phase as 'asking', answer, signal, subjects }
    return { version: survey.version ?? 1, subject, showing: begun }
  }
  const readKept = (): Unsent => {
    const draft = readDraft(storage.get(key) || memory[key] || '', now())
    return draft?.subject === subject ? draft.said : nothing
  }
  const comment = () => root.querySelector<HTMLTextAreaElement>('[part=comment]')
  const reasons = () => [...root.querySelectorAll<HTMLInputElement>('[part=reason] input')]
  const isEmpty = (): boolean => !said.comment && !said.reasons[0]
  const save = (more: Partial<Draft> = {}): void =>
    write(isEmpty() ? undefined : { ...describe(), ...more, v: 1, at: now(), said })

  const restore = (): void => {
    for (const field of [comment(), ...reasons()]) {
      if (!field || seen.has(field)) continue
      seen.add(field)
      // What was written while this code was on its way is newer.
      if (field === comment()) field.value ||= said.comment
      else if (said.reasons.includes(field.value)) (field as HTMLInputElement).checked = true
    }
  }
  const onInput = (): void => {
    const drawn = reasons()
    const chosen = drawn.filter(({ checked }) => checked)
    // What is not drawn yet still waits to be put back.
    const waiting = said.reasons.filter((id) => !drawn.some(({ value }) => value === id))
    said = {
      comment: comment()?.value ?? said.comment,
      reasons: [...chosen.map(({ value }) => value), ...waiting],
    }
    save()
  }
  const onState = (): void => {
    const { phase, by } = store.getState()
    const isDiscarded = by === 'button' || by === 'done'
    if (phase === 'thanking' || isDiscarded) said = nothing
    if (phase === 'closed') over.abort()
    // Closed in another way, the text waits for the survey to come again; the showing is over.
    if (phase === 'closed' || phase === 'thanking') save({ showing: undefined })
    else {
      restore()
      if (!isEmpty()) save()
    }
  }

  let said = readKept()
  if (/closed|thanking/.test(store.getState().phase)) return
  restore()
  if (comment()?.value || reasons().some(({ checked }) => checked)) onInput()
  root.addEventListener('input', onInput, { signal })
  store.subscribe(onState)
  window.addEventListener(
    'pageshow',
    ({ persisted }) => {
      // A later page has sent or discarded it: this one, which comes back as it was, knows less.
      if (persisted && isStored && !storage.get(key)) abandon()
    },
    { signal },
  )
}
